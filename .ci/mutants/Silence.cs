using Xunit;

// What a test writes is read by nobody here.
internal sealed class Silence : ITestOutputHelper
{
    public string Output => "";

    public void Write(string message)
    {
    }

    public void Write(string format, params object[] args)
    {
    }

    public void WriteLine(string message)
    {
    }

    public void WriteLine(string format, params object[] args)
    {
    }
}
