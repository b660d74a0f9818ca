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
    /// <exception cref="ModelException">A hint resolves to nothing.</exception>
    public static IReadOnlyList<Rename> Of(Schema before, Model model, IEnumerable<string> options)
    {
        var lost = RenameHints.Unresolved(before, model).ToList();
        return lost.Count == 0
            ? [.. model.Renames.Select(h => h.Rename), .. options.Select(o => RenameOption.Parse(o, before, model.Schema))]
            : throw new ModelException(lost);
    }
}
