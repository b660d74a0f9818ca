namespace SchemaGen.Cli.Fleets;

/// <summary>What the help says of <c>--targets</c>.</summary>
internal static class FleetTargetsHelp
{
    /// <summary>The text.</summary>
    public const string Text =
        "Several databases: a file with a database or a connection a line, or \"query:SELECT datname FROM pg_database WHERE ...\"; "
        + "or schemas of the database, a tenant each: \"schemas:tenant_%\".";
}
