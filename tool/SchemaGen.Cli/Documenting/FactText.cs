using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Rendering.Site;

namespace SchemaGen.Cli.Documenting;

/// <summary>Says the properties of an object in the words of its manifest, with links.</summary>
/// <param name="map">Where the links lead.</param>
internal sealed class FactText(SiteMap map)
{
    private const string Needs = "needs";

    // What these say is told without their names: the key of an index.
    private static readonly HashSet<string> Names = new(["column", "expression"], StringComparer.Ordinal);

    /// <summary>The properties.</summary>
    /// <param name="facts">All of them.</param>
    /// <param name="headline">The one whose name need not be said.</param>
    /// <param name="without">Those that are said elsewhere.</param>
    internal IReadOnlyList<SiteFact> Of(FactSet facts, string headline, params string[] without) =>
        [
            .. facts
                .Items.Where(f => f.Key != Needs && !without.Contains(f.Key))
                .Select(f => new SiteFact(
                    f.Key == headline && f.Value is not FactValue.Reference ? string.Empty : Words(f.Key),
                    f.Value is FactValue.List list ? [.. list.Items.Select(Of)] : [Of(f.Value)])),
        ];

    private SiteLink Of(FactValue value) =>
        value switch
        {
            FactValue.Flag => new("yes"),
            FactValue.Reference reference => map.Link(reference.Id),
            FactValue.Type type => map.Schema.TypeNamed(type.Sql) is { } made ? map.Link(made, type.Sql.Best) : new(type.Sql.Best),
            _ => new(Text(value)),
        };

    private static string Text(FactValue value) =>
        value switch
        {
            FactValue.Scalar scalar => scalar.Text,
            FactValue.Expression expression => expression.Sql.Best,
            FactValue.Collation collation => collation.Sql,
            FactValue.Type type => type.Sql.Best,
            FactValue.Reference reference => reference.Id.Display,
            FactValue.Columns columns => string.Join(", ", columns.Names),
            FactValue.List list => string.Join(", ", list.Items.Select(Text)),
            FactValue.Group group => string.Join(
                ' ',
                group.Facts.Items.Select(f =>
                    f.Value is FactValue.Flag ? Words(f.Key)
                    : f.Key == "mode" ? Words(Text(f.Value))
                    : Names.Contains(f.Key) ? Text(f.Value)
                    : $"{Words(f.Key)} {Text(f.Value)}")),
            _ => "yes",
        };

    private static string Words(string key) => key.Replace('_', ' ');
}
