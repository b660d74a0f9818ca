namespace SchemaGen.Cli.Fleets;

/// <summary>One of several databases that take the same revisions.</summary>
/// <param name="Name">What a message calls it: its database, and its server where there are several.</param>
/// <param name="Connection">The database, in Npgsql's keywords.</param>
internal sealed record FleetTarget(string Name, string Connection);
