using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Scaffolding;

/// <summary>Tells which names need not be written, because the reader of the models would choose them.</summary>
/// <remarks>A name that several objects of a schema have, each on a table of its own, is always written: the reader gives it to one only, as Postgres does.</remarks>
internal sealed class DefaultNames(Schema schema, NameTemplates templates)
{
    private readonly HashSet<(string Space, string Schema, string Name)> shared =
        [.. schema.Where(o => !o.IsImplied).SelectMany(o => o.UniqueNames).Where(IsChosen).GroupBy(s => (s.Space, s.Schema, s.Name)).Where(g => g.Count() > 1).Select(g => g.Key)];

    /// <summary>Whether a constraint or an index has the name that it would get.</summary>
    public bool IsDefault(SchemaObject item) => Chosen(item) == item.Id.Name && !item.UniqueNames.Where(IsChosen).Any(s => shared.Contains((s.Space, s.Schema, s.Name)));

    private static bool IsChosen(UniqueName uniqueName) => uniqueName.Space is "relation" or "constraint";

    private string? Chosen(SchemaObject item) => item switch
    {
        PrimaryKey key => Make(templates.PrimaryKey, item, key.Columns),
        Unique unique => Make(templates.Unique, item, [.. unique.Columns, .. unique.Include]),
        Check check => Make(templates.Check, item, Read(check)),
        DomainCheck => Make(templates.Check, item, []),
        Exclusion exclusion => Make(templates.Exclusion, item, [.. IndexKeyNames.Of(exclusion.Keys), .. exclusion.Include]),
        Index index => Make(templates.Index, item, [.. IndexKeyNames.Of(index.Keys), .. index.Include]),
        ForeignKey key => Make(templates.ForeignKey, item, key.Columns),
        _ => null,
    };

    private static string Make(string template, SchemaObject item, IReadOnlyList<string> columns) => ObjectName.Make(template, item.Owner!.Name, columns);

    private List<string> Read(Check check)
    {
        var read = SqlLexer.Identifiers(check.Expression.Text);
        var columns = schema.ColumnsOf(check.Id.TableId).Select(c => c.Id.Name).Where(read.Contains).ToList();
        return columns.Count == 1 ? columns : [];
    }
}
