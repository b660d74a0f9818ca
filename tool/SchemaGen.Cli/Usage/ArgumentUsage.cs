using System.Collections;
using System.Reflection;
using CommandLine;

namespace SchemaGen.Cli.Usage;

/// <summary>What a command takes without an option's name before it.</summary>
/// <param name="Name">What stands for it in the help: <c>TARGET</c>.</param>
/// <param name="Help">What it says.</param>
public sealed record ArgumentUsage(string Name, string Help)
{
    /// <summary>What holds where it is not given; null where nothing does.</summary>
    public string? Default { get; private init; }

    /// <summary>Whether it has to be given.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>Whether it can be given more than once.</summary>
    public bool IsList { get; private init; }

    /// <summary>The words that it can be; none where it can be any.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>How the line of usage shows it.</summary>
    public string Synopsis => IsRequired ? Name : $"[{Name}]";

    /// <summary>What the help says of it, with its default.</summary>
    public string Explanation => UsageText.WithDefault(Help, Default);

    internal static ArgumentUsage Of(PropertyInfo property, ValueAttribute value) => new(value.MetaName, value.HelpText)
    {
        Default = value.Default?.ToString(),
        IsRequired = value.Required,
        IsList = property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)),
        Values = value.MetaName.Contains('|', StringComparison.Ordinal) ? value.MetaName.Split('|') : [],
    };
}
