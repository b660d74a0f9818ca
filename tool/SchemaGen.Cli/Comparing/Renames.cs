using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Comparing;

/// <summary>Collects what has another name in the models: the hints in their source and those on the command line.</summary>
public static class Renames
{
    /// <summary>The renames.</summary>
    /// <param name="before">The schema that has the old names.</param>
    /// <param name="model">The models.</param>
    /// <param name="options">What <c>--rename</c> says.</param>
    /// <exception cref="CommandException">A hint resolves to nothing.</exception>
    public static IReadOnlyList<Rename> Of(Schema before, Model model, IEnumerable<string> options)
    {
        var hints = model.Renames.Select(h => h.Rename).ToList();
        var lost = before.Count == 0 ? [] : RenameResolver.Unresolved(before, hints).ToHashSet();
        return lost.Count == 0
            ? [.. hints, .. options.Select(o => RenameOption.Parse(o, before, model.Schema))]
            : throw new CommandException(string.Join("\n", model.Renames.Where(h => lost.Contains(h.Rename)).Select(Describe)));
    }

    private static string Describe(RenameHint hint) =>
        $"{hint.Source}: [RenamedFrom] names {(hint.Rename.FromLabel is { } label ? $"value '{label}' of {hint.Rename.From}" : hint.Rename.From.ToString())}, which is not there, and neither is the new name: mend the old name, or remove the attribute";
}
