using Npgsql;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Rendering;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Properties;

/// <summary>A database that is taken from one schema to the next, as the tool would.</summary>
internal sealed class Database : IDisposable
{
    private const string CountObjects = """
        SELECT (SELECT count(*) FROM pg_class WHERE oid >= 16384) + (SELECT count(*) FROM pg_type WHERE oid >= 16384)
             + (SELECT count(*) FROM pg_namespace WHERE oid >= 16384) + (SELECT count(*) FROM pg_extension WHERE oid >= 16384)
             + (SELECT count(*) FROM pg_description WHERE objoid >= 16384)
        """;

    private static readonly SqlRenderer Renderer = new(new TemplateSet(null));

    private readonly string connectionString = TestPostgres.CreateDatabase();
    private readonly NpgsqlConnection connection;

    internal Database()
    {
        connection = new(connectionString);
        connection.Open();
    }

    /// <summary>What turns one schema into another, as steps of SQL.</summary>
    internal static IReadOnlyList<RenderedStep> Plan(Difference difference) => Renderer.Render(Planner.Order(Differ.Expand(difference)));

    /// <summary>Takes the database from one schema to another.</summary>
    internal void Migrate(Difference difference) => Run(Plan(difference));

    /// <summary>The schema as pg_dump tells it.</summary>
    internal string Dump() => PgDump.Schema(connectionString);

    /// <summary>How many objects are left that Postgres did not bring itself.</summary>
    internal long Count()
    {
        using NpgsqlCommand command = new(CountObjects, connection);
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose() => connection.Dispose();

    // A label that is added can be used only after it is committed: there the tool splits the revision.
    private void Run(IReadOnlyList<RenderedStep> steps)
    {
        var transaction = connection.BeginTransaction();
        foreach (var step in steps)
        {
            try
            {
                TestPostgres.Execute(connection, step.Sql);
            }
            catch (PostgresException e)
            {
                transaction.Dispose();
                throw new InvalidOperationException($"{e.MessageText} {e.Detail} by {step.Sql} of\n{string.Join("\n", steps.Select(s => s.Sql))}", e);
            }

            if (step.Step.Change is { Action: ChangeAction.Alter, After: EnumType })
            {
                transaction.Commit();
                transaction.Dispose();
                transaction = connection.BeginTransaction();
            }
        }

        transaction.Commit();
        transaction.Dispose();
    }
}
