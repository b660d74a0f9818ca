using SchemaGen.Core.Planning.Preserving;
using SchemaGen.Core.Schemas.Objects;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>Writes the SQL that removes what revisions have kept.</summary>
public static class PurgeScript
{
    /// <summary>The SQL, one statement, which removes all or none.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="tables">The names of the tables of the schema <c>schemagen_trash</c>.</param>
    public static string Of(TemplateSet templates, IEnumerable<string> tables) => templates.Render(
        "postgres/preserve/purge.sql",
        new ScriptObject { ["tables"] = new ScriptArray(tables.Select(t => Table.IdOf(TrashSchema.Name, t).Path)) });
}
