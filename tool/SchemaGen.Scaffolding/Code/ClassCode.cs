using SchemaGen.Core.Text;

namespace SchemaGen.Scaffolding.Code;

/// <summary>The class of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Properties">Its properties, in the order of the columns.</param>
public sealed record ClassCode(string Name, string Namespace, ValueList<PropertyCode> Properties)
{
    /// <summary>Whether it is a record whose properties are set once.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Whether its file says <c>#nullable enable</c>.</summary>
    public bool DeclaresNullable { get; init; }

    /// <summary>Its attributes.</summary>
    public ValueList<AttributeCode> Attributes { get; init; } = [];

    /// <summary>Its summary as XML; null for none.</summary>
    public string? Summary { get; init; }

    /// <summary>The namespaces that its file uses, those of System first.</summary>
    public IEnumerable<string> Usings => Attributes.Concat(Properties.SelectMany(p => p.Attributes)).Select(a => a.Namespace)
        .Concat(Properties.Select(p => p.Using).OfType<string>())
        .Distinct()
        .OrderBy(u => !u.StartsWith("System", StringComparison.Ordinal))
        .ThenBy(u => u, StringComparer.Ordinal);
}
