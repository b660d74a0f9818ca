using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Scaffolding.Code;

/// <summary>An attribute as it is written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments, each as C#.</param>
public sealed record AttributeCode(string Name, ValueList<string> Arguments)
{
    /// <summary>An attribute without arguments.</summary>
    public AttributeCode(string name)
        : this(name, [])
    {
    }

    /// <summary>The namespace that it comes from.</summary>
    public string Namespace => Name switch
    {
        "Key" or "MaxLength" or "Required" => "System.ComponentModel.DataAnnotations",
        "Table" or "Column" or "DatabaseGenerated" or "ForeignKey" or "InverseProperty" => "System.ComponentModel.DataAnnotations.Schema",
        "PrimaryKey" => "Microsoft.EntityFrameworkCore",
        _ => "SchemaGen",
    };

    /// <inheritdoc />
    public override string ToString() => Arguments.Count == 0 ? Name : $"{Name}({string.Join(", ", Arguments)})";

    internal AttributeCode With(params IEnumerable<string> code) => this with { Arguments = [.. Arguments, .. code] };

    internal AttributeCode Text(string? text) => text is null ? this : With(CSharp.Text(text));

    internal AttributeCode Text(string key, string? text) => text is null ? this : With($"{key} = {CSharp.Text(text)}");

    internal AttributeCode Number(string key, long? number) => number is null ? this : With(FormattableString.Invariant($"{key} = {number}"));

    internal AttributeCode Flag(string key, bool flag) => flag ? With($"{key} = true") : this;

    internal AttributeCode List(string key, IEnumerable<string> code) => code.ToList() is { Count: > 0 } items ? With($"{key} = [{string.Join(", ", items)}]") : this;

    internal AttributeCode Texts(string key, IEnumerable<string> texts) => List(key, texts.Select(CSharp.Text));

    internal AttributeCode When(Deferral deferral) => deferral switch
    {
        Deferral.InitiallyDeferred => Flag("InitiallyDeferred", true),
        Deferral.Deferrable => Flag("Deferrable", true),
        _ => this,
    };
}
