using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Sees that the columns that a foreign key refers to are those of a key, in any order, as Postgres asks (transformFkeyCheckAttrs of commands/tablecmds.c).</summary>
internal static class ForeignKeyTarget
{
    /// <summary>Reports a foreign key to columns that nothing makes unique.</summary>
    /// <param name="key">The foreign key.</param>
    /// <param name="parts">What the table has that it refers to.</param>
    /// <param name="context">Where to report.</param>
    public static void Check(ForeignKeyDraft key, IEnumerable<SchemaObject> parts, ModelContext context)
    {
        // What something else makes, or a parent gives, is not known here.
        if (key.Target.IsUnmanaged || key.Target.ChildTable is not null)
        {
            return;
        }

        HashSet<string> wanted = [.. key.Referenced.Names()];
        if (!parts.Select(ColumnsOf).Any(c => c is not null && wanted.SetEquals(c)))
        {
            context.Report(
                DiagnosticIds.NotUnique,
                $"The foreign key refers to '{key.Target.Name}' ({string.Join(", ", key.Referenced.Names())}), which is no key: put [Unique] on '{key.Target.Name}', not deferrable, or refer to its primary key",
                key.Location);
        }
    }

    private static IEnumerable<string>? ColumnsOf(SchemaObject item) => item switch
    {
        PrimaryKey { Deferral: Deferral.None } key => key.Columns,
        Unique { Deferral: Deferral.None } unique => unique.Columns,
        Index { Unique: true, Where: null } index when index.Keys.All(k => k.Column is not null) => index.Keys.Select(k => k.Column!),
        _ => null,
    };
}
