using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>A consumer's own generated contracts, without those of the library behind them.</summary>
[JsonSerializable(typeof(ConsumerNote))]
internal sealed partial class ConsumerContext : JsonSerializerContext;
