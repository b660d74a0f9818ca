using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Rendering;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Support;

/// <summary>Schemas and renames in the lines of a manifest, and what the core makes of them.</summary>
internal static class SchemaText
{
    /// <summary>A schema of lines without their plus sign.</summary>
    internal static Schema Schema(params string[] lines) => SchemaFacts.Apply(Core.Schemas.Schema.Empty, lines.Select(l => "+ " + l));

    /// <summary>The SQL of a difference, step by step.</summary>
    internal static IReadOnlyList<string> Sql(Schema before, Schema after, params Rename[] renames) => Sql(Differ.Compare(before, after, renames));

    /// <summary>The SQL of a difference, step by step.</summary>
    internal static IReadOnlyList<string> Sql(Difference difference) =>
        [.. new SqlRenderer(new TemplateSet(null)).Render(Planner.Order(Differ.Expand(difference))).Select(s => s.Sql)];

    internal static Rename Table(string from, string to) => new(Core.Schemas.Objects.Table.IdOf("public", from), Core.Schemas.Objects.Table.IdOf("public", to));

    internal static Rename Column(string table, string from, string to) => new(ColumnId(table, from), ColumnId(table, to));

    internal static Rename Enum(string from, string to) => new(EnumType.IdOf("public", from), EnumType.IdOf("public", to));

    internal static Rename Label(string type, string from, string to) => new(EnumType.IdOf("public", type), EnumType.IdOf("public", type)) { FromLabel = from, ToLabel = to };

    internal static ObjectId ColumnId(string table, string name) => Core.Schemas.Objects.Column.IdOf(Core.Schemas.Objects.Table.IdOf("public", table), name);

    internal static ObjectId IndexId(string name) => Index.IdOf("public", name);
}
