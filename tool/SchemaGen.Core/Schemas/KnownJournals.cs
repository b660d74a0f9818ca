using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Schemas;

/// <summary>The journals of other migration tools, which are theirs: no drift, and no classes.</summary>
/// <remarks>Each row is as the tool makes it on PostgreSQL.</remarks>
public static class KnownJournals
{
    /// <summary>The table of them.</summary>
    public static IReadOnlyList<KnownJournal> All { get; } =
    [
        new("efcore", "EF Core", "__EFMigrationsHistory", ["MigrationId", "ProductVersion"]) { Query = "efcore", HasOwnColumns = true },
        new("alembic", "Alembic", "alembic_version", ["version_num"]) { Query = "alembic" },
        new("flyway", "Flyway", "flyway_schema_history", ["installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success"]) { Query = "flyway" },
        new("dbup", "DbUp", "schemaversions", ["schemaversionsid", "scriptname", "applied"]) { Query = "dbup" },
        new("evolve", "Evolve", "changelog", ["id", "type", "version", "description", "name", "checksum", "installed_by", "installed_on", "success"]) { Query = "evolve" },
        new("grate", "grate", "ScriptsRun", ["id", "version_id", "script_name", "text_of_script", "text_hash", "one_time_script", "entry_date", "modified_date", "entered_by"]) { Query = "grate" },
        new("grate", "grate", "ScriptsRunErrors", ["id", "repository_path", "version", "script_name", "text_of_script", "erroneous_part_of_script", "error_message", "entry_date", "modified_date", "entered_by"]) { Query = "grate_errors" },
        new("grate", "grate", "Version", ["id", "repository_path", "version", "entry_date", "modified_date", "entered_by", "status"]),
        new("grate", "grate", "Version", ["id", "repository_path", "version", "entry_date", "modified_date", "entered_by"]),
        new("golang-migrate", "golang-migrate", "schema_migrations", ["version", "dirty"]) { Query = "golang_migrate" },
        new("fluentmigrator", "FluentMigrator", "VersionInfo", ["Version", "AppliedOn", "Description"]) { Query = "fluentmigrator" },
    ];

    /// <summary>The tools, as a person types them.</summary>
    public static IReadOnlyList<string> Tools { get; } = [.. All.Select(j => j.Tool).Distinct()];

    /// <summary>The journals that a schema holds, by table.</summary>
    public static IReadOnlyDictionary<ObjectId, KnownJournal> In(Schema schema)
    {
        Dictionary<ObjectId, KnownJournal> found = [];
        foreach (var table in schema.OfType<Table>())
        {
            if (All.FirstOrDefault(j => j.Is(table.Id, schema.ColumnsOf(table.Id))) is { } journal)
            {
                found.Add(table.Id, journal);
            }
        }

        return found;
    }

    /// <summary>A schema without the journals in it.</summary>
    public static Schema Without(Schema schema)
    {
        var journals = In(schema);
        if (journals.Count == 0)
        {
            return schema;
        }

        HashSet<ObjectId> sequences = [.. SequencesOf(schema, journals.ContainsKey)];
        return schema.Select(o => journals.ContainsKey(SubjectOf(o)) || sequences.Contains(o.Id) ? null : o);
    }

    /// <summary>The table that an object is of, itself where it is none's.</summary>
    internal static ObjectId SubjectOf(SchemaObject item) => item is Grant grant ? grant.On : item.Owner ?? item.Id;

    /// <summary>The sequences of columns of certain tables.</summary>
    internal static IEnumerable<ObjectId> SequencesOf(Schema schema, Func<ObjectId, bool> isOfTable) =>
        schema.OfType<SequenceOwner>().Where(o => isOfTable(o.Column.TableId)).SelectMany(o => new[] { o.Id, Sequence.IdOf(o.Id.Schema, o.Id.Name) });
}
