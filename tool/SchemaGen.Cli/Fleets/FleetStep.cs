namespace SchemaGen.Cli.Fleets;

/// <summary>What was done to one of several databases or schemas.</summary>
/// <param name="Revisions">How many revisions were run.</param>
/// <param name="Now">Where it is now.</param>
internal sealed record FleetStep(int Revisions, string Now);
