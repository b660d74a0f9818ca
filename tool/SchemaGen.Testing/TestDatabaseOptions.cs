using Npgsql;
using SchemaGen.Migrations;

namespace SchemaGen.Testing;

/// <summary>TestDatabaseOptions are what a database of a test has in it, and on which server it is.</summary>
/// <param name="Revisions">The revisions that are applied to it.</param>
public sealed record TestDatabaseOptions(Revisions Revisions)
{
    /// <summary>
    /// The connection to a server on which the role may create databases, such as that of a container of Testcontainers; its database is connected to and not changed.
    /// Null starts a server that goes when the run ends: from programs of this machine, else by the command docker.
    /// </summary>
    public string? ConnectionString { get; init; }

    /// <summary>The options of the migrator.</summary>
    public MigratorOptions Migrator { get; init; } = new();

    /// <summary>Fills the template with what all tests start from; done once, when it is made.</summary>
    public Func<NpgsqlDataSource, CancellationToken, Task>? Seed { get; init; }

    /// <summary>Tells one <see cref="Seed"/> from another, as the template is kept on the server while revisions and version are the same.</summary>
    public string SeedVersion { get; init; } = "";
}
