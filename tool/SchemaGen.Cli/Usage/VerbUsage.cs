using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CommandLine;

namespace SchemaGen.Cli.Usage;

/// <summary>A command as a person types it: its name, what it is for, and what it takes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for.</param>
public sealed record VerbUsage(string Name, string Purpose)
{
    /// <summary>How the tool is called.</summary>
    public const string Tool = "dotnet schemagen";

    /// <summary>What it takes without an option's name, in order.</summary>
    public IReadOnlyList<ArgumentUsage> Arguments { get; private init; } = [];

    /// <summary>Its options, those that every command has last.</summary>
    public IReadOnlyList<OptionUsage> Options { get; private init; } = [];

    /// <summary>Command lines that work.</summary>
    public IReadOnlyList<ExampleAttribute> Examples { get; private init; } = [];

    /// <summary>Its line of usage.</summary>
    public string Synopsis => string.Join(' ', [Tool, Name, .. Arguments.Select(a => a.Synopsis), "[options]"]);

    /// <summary>Reads what the attributes of a command say.</summary>
    /// <param name="command">The class of the command.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The assembly of the commands is kept whole.")]
    public static VerbUsage Of(Type command)
    {
        var verb = command.GetCustomAttribute<VerbAttribute>()!;
        var properties = command.GetProperties();
        return new(verb.Name, verb.HelpText)
        {
            Arguments = [.. Marked<ValueAttribute>(properties).OrderBy(p => p.Attribute.Index).Select(p => ArgumentUsage.Of(p.Property, p.Attribute))],
            Options = [.. Marked<OptionAttribute>(properties).Select(p => OptionUsage.Of(p.Property, p.Attribute)).OrderBy(o => o.IsCommon)],
            Examples = [.. command.GetCustomAttributes<ExampleAttribute>()],
        };
    }

    private static IEnumerable<(PropertyInfo Property, T Attribute)> Marked<T>(IEnumerable<PropertyInfo> properties)
        where T : Attribute =>
        from property in properties
        let attribute = property.GetCustomAttribute<T>()
        where attribute is not null
        select (property, attribute);
}
