// Runs the tests of one room against mutants that dotnet-stryker has made: the test processes stay warm, a mutant is done at its first failing test, and
// whether a test fails for a mutant alone is tried at once by running it again without.
//
//   Mutants run REPORT.json ROOM FOLDER   every mutant of the room in two workers; FOLDER holds the tests and the mutated library
//   Mutants list NAMESPACE                (inside FOLDER) runs each test twice: what it reaches, then how long it takes
//   Mutants work NAMESPACE                (inside FOLDER) answers each line "mutant test,test,…" with what became of it
//   Mutants fresh NAMESPACE MUTANT        (inside FOLDER) one mutant that is alive before anything else is
return args switch
{
    ["run", string report, string room, string folder] => new Overseer(report, room, folder).Run(),
    ["list", string space] => Worker.List(space),
    ["work", string space] => Worker.Work(space),
    ["fresh", string space, string mutant] => Worker.Fresh(space, int.Parse(mutant, System.Globalization.CultureInfo.InvariantCulture)),
    _ => 2,
};
