using SchemaGen.Migrations;

namespace SchemaGen.Cli.Fleets;

/// <summary>One of several databases, or schemas of a database, that take the same revisions.</summary>
/// <param name="Name">What a message calls it: its schema or database, and its server where there are several.</param>
/// <param name="Connection">The database, in Npgsql's keywords.</param>
internal sealed record FleetTarget(string Name, string Connection)
{
    /// <summary>The schema, where each tenant has one; else null.</summary>
    public string? Schema { get; init; }

    /// <summary>The options of a migrator of it.</summary>
    public MigratorOptions Options(MigratorOptions options) => options with { TenantSchema = Schema };

    /// <summary>What its journal says.</summary>
    public Task<DatabaseState> StateAsync(Workspace workspace, CancellationToken cancellation) =>
        new Migrator(Options(workspace.MigratorOptions(Connection))).CurrentAsync(cancellation);

    /// <summary>What several are called.</summary>
    public static string Many(IEnumerable<FleetTarget> targets) => targets.Any(t => t.Schema is not null) ? "schemas" : "databases";
}
