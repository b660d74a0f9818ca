using SchemaGen.Core.Schemas;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding;

/// <summary>A class that is being written.</summary>
internal sealed class ClassDraft(ObjectId table, string name)
{
    private readonly Dictionary<string, PropertyDraft> byColumn = new(StringComparer.Ordinal);

    public ObjectId Table => table;

    public string Name => name;

    public List<AttributeCode> Attributes { get; } = [];

    public string? Summary { get; set; }

    public IReadOnlyCollection<PropertyDraft> Columns => byColumn.Values;

    public List<PropertyCode> Navigations { get; } = [];

    public void Add(PropertyDraft property) => byColumn.Add(property.Column, property);

    public PropertyDraft? Find(string column) => byColumn.GetValueOrDefault(column);

    /// <summary>Whether the name of a class would be understood as a property of this one.</summary>
    public bool Hides(string type) => byColumn.Values.Any(p => p.Name == type);

    /// <summary>Columns of the table as C#: <c>nameof(Make)</c>.</summary>
    public IEnumerable<string> NamesOf(IEnumerable<string> columns) => columns.Select(c => byColumn.TryGetValue(c, out var p) ? p.NameOf : CSharp.Text(c));

    public ClassCode Build(ScaffoldOptions options) => new(name, options.Namespace, [.. byColumn.Values.Select(p => p.Build()), .. Navigations])
    {
        Attributes = Attributes.WithCommentLast(),
        Summary = Summary,
        IsRecord = options.Records,
        DeclaresNullable = options.DeclareNullable,
    };
}
