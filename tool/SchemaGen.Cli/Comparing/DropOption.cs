using System.Text.RegularExpressions;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Cli.Comparing;

/// <summary>Understands <c>--drop NAME</c>: what goes for good; <c>*</c> in it stands for any letters.</summary>
internal sealed class DropOption
{
    private const int Shown = 5;

    private readonly List<(string Text, Regex Pattern)> patterns;

    private DropOption(IEnumerable<string> options) =>
        patterns = [.. options.Select(o => (o, new Regex($"^{Regex.Escape(o.Trim()).Replace("\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant)))];

    /// <summary>Reads the options.</summary>
    /// <param name="options">What was typed.</param>
    /// <param name="before">What is there.</param>
    /// <param name="after">What shall be there.</param>
    /// <exception cref="CommandException">One names nothing that goes.</exception>
    public static DropOption Parse(IEnumerable<string> options, Schema before, Schema after)
    {
        DropOption dropped = new(options);
        if (dropped.patterns.Count == 0)
        {
            return dropped;
        }

        var gone = before.Where(o => !after.Contains(o.Id)).Select(o => o.Id).ToList();
        var labels = before.OfType<EnumType>().SelectMany(t => t.Labels.Where(l => (after.Find(t.Id) as EnumType)?.Labels.Contains(l) == false).SelectMany(l => LabelNames(t.Id, l))).ToList();
        var lost = dropped.patterns.FirstOrDefault(p => p.Text != "*" && !gone.Exists(id => Names(id).Any(p.Pattern.IsMatch)) && !labels.Exists(p.Pattern.IsMatch));
        return lost.Text is null ? dropped : throw new CommandException($"--drop '{lost.Text}': nothing of this name goes{Others(gone)}");
    }

    /// <summary>Whether one of these names is among what goes.</summary>
    public bool Names(IEnumerable<string> names) => names.Any(n => patterns.Exists(p => p.Pattern.IsMatch(n)));

    /// <summary>Whether an object goes.</summary>
    public bool Drops(ObjectId id) => Names(Names(id));

    /// <summary>What a label of an enumerated type is called.</summary>
    public static string[] LabelNames(ObjectId type, string label) => [.. Names(type).Select(n => $"{n}.{label}")];

    private static string[] Names(ObjectId id) => [id.Display, id.Path];

    private static string Others(List<ObjectId> gone) => gone.Count == 0 ? string.Empty
        : $"; what goes is {string.Join(", ", gone.Take(Shown).Select(id => id.Display))}{(gone.Count > Shown ? "..." : string.Empty)}";
}
