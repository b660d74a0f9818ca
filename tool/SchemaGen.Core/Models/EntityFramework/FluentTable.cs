using SchemaGen.Core.Models.EntityFramework.Fluent;

namespace SchemaGen.Core.Models.EntityFramework;

/// <summary>The table of docs/efcore.md: what each call of EF Core's fluent API means.</summary>
public static class FluentTable
{
    /// <summary>The calls: what each is made on, its name, and what it means.</summary>
    public static IEnumerable<(string Receiver, string Name, string Meaning)> Rows => FluentMethods.All
        .Select(m => (Receiver: Receivers[m.Receiver], m.Name, Meaning: Meaning(m)))
        .Concat(MetadataSetters.Names.Select(n => (Receiver: Loops, Name: n, Meaning: "yes")))
        .Concat(MetadataSetters.Harmless.Select(n => (Receiver: Loops, Name: n, Meaning: "no effect")))
        .OrderBy(r => r.Receiver, StringComparer.Ordinal)
        .ThenBy(r => r.Name, StringComparer.Ordinal);

    private const string Loops = "metadata of an entity or of a part of it";

    private static Dictionary<Type, string> Receivers { get; } = new()
    {
        [typeof(FluentTarget.Model)] = "model",
        [typeof(FluentTarget.Conventions)] = "conventions",
        [typeof(FluentTarget.TypeConvention)] = "conventions of a type",
        [typeof(FluentTarget.Entity)] = "entity",
        [typeof(FluentTarget.Property)] = "property",
        [typeof(FluentTarget.Element)] = "element of a collection",
        [typeof(FluentTarget.Key)] = "key",
        [typeof(FluentTarget.Index)] = "index",
        [typeof(FluentTarget.Navigation)] = "relationship, before With...",
        [typeof(FluentTarget.Relation)] = "relationship",
        [typeof(FluentTarget.Join)] = "relationship of many to many",
        [typeof(FluentTarget.NavigationProperty)] = "navigation",
        [typeof(FluentTarget.Table)] = "table",
        [typeof(FluentTarget.Check)] = "check",
        [typeof(FluentTarget.Split)] = "table that an entity is split to",
        [typeof(FluentTarget.SplitColumn)] = "column of such a table",
        [typeof(FluentTarget.Sequence)] = "sequence",
        [typeof(FluentTarget.Discriminated)] = "discriminator",
        [typeof(FluentTarget.Metadata)] = "metadata",
    };

    private static string Meaning(FluentMethod method) => method.Effect switch
    {
        FluentEffect.Read => "yes",
        FluentEffect.None when method.Advice.Length > 0 => $"no effect; of a name that EF Core reads, error SG1080: {method.Advice}",
        FluentEffect.None => "no effect",
        FluentEffect.Warned => $"warning {method.Id}: {method.Advice}",
        _ => $"error SG1080: {method.Advice}",
    };
}
