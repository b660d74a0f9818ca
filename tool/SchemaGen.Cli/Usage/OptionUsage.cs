using System.Collections;
using System.Reflection;
using CommandLine;
using SchemaGen.Cli.Commands;

namespace SchemaGen.Cli.Usage;

/// <summary>An option of a command.</summary>
/// <param name="Name">Its name, without the signs before it.</param>
/// <param name="Help">What it is for.</param>
public sealed record OptionUsage(string Name, string Help)
{
    /// <summary>Its one letter; empty where it has none.</summary>
    public string Letter { get; private init; } = string.Empty;

    /// <summary>What stands for its value in the help; null where it takes none.</summary>
    public string? Value { get; private init; }

    /// <summary>The words that its value can be; none where it can be any.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>What holds where it is not given; null where nothing does, or the help says it.</summary>
    public string? Default { get; private init; }

    /// <summary>Whether it takes all words up to the next option.</summary>
    public bool IsList { get; private init; }

    /// <summary>Whether every command has it.</summary>
    public bool IsCommon { get; private init; }

    /// <summary>How it is typed: <c>-m, --message TEXT</c>.</summary>
    public string Synopsis => $"{(Letter.Length > 0 ? $"-{Letter}, " : string.Empty)}--{Name}{(Value is null ? string.Empty : $" {Value}")}";

    /// <summary>What the help says of it, with its default.</summary>
    public string Explanation => UsageText.WithDefault(Help, Default);

    internal static OptionUsage Of(PropertyInfo property, OptionAttribute option)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        List<string> values = type.IsEnum ? [.. Enum.GetNames(type).Select(UsageText.WordOf)] : [];
        return new(option.LongName, option.HelpText)
        {
            Letter = option.ShortName,
            Value = type == typeof(bool) ? null : values.Count > 0 ? string.Join('|', values) : option.MetaValue,
            Values = values,
            Default = option.Default?.ToString() ?? (values.Count > 0 ? values[0] : null),
            IsList = type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)),
            IsCommon = property.DeclaringType == typeof(CommonOptions),
        };
    }

    /// <summary>Whether a word of the command line is this option, alone or with its value behind an equals sign.</summary>
    internal bool Is(string word) =>
        word == $"--{Name}" || word.StartsWith($"--{Name}=", StringComparison.Ordinal) || (Letter.Length > 0 && word.StartsWith($"-{Letter}", StringComparison.Ordinal) && !word.StartsWith("--", StringComparison.Ordinal));

    /// <summary>The value in a word that is an option; null where the next word is it.</summary>
    internal static string? ValueIn(string word) => word.IndexOf('=', StringComparison.Ordinal) is >= 0 and var equals ? word[(equals + 1)..]
        : word.StartsWith("--", StringComparison.Ordinal) || word.Length == 2 ? null : word[2..];
}
