using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Models;

/// <summary>Judges the hints of <c>[RenamedFrom]</c> by what was there before.</summary>
public static class RenameHints
{
    /// <summary>The hints that name nothing: neither the old name nor the new one is there.</summary>
    /// <param name="recorded">The schema that has the old names; where it is empty, there is nothing to rename yet.</param>
    /// <param name="model">The models.</param>
    public static IEnumerable<Diagnostic> Unresolved(Schema recorded, Model model)
    {
        if (recorded.Count == 0 || model.Renames.Count == 0)
        {
            return [];
        }

        HashSet<Rename> lost = [.. RenameResolver.Unresolved(recorded, model.Renames.Select(h => h.Rename))];
        return model.Renames.Where(h => lost.Contains(h.Rename)).Select(Describe);
    }

    /// <summary>The hints of what is done, which need not stay.</summary>
    /// <param name="recorded">What the revisions have made.</param>
    /// <param name="model">The models.</param>
    public static IEnumerable<Diagnostic> Done(Schema recorded, Model model) =>
        model.Renames.Where(h => RenameResolver.IsDone(recorded, h.Rename)).Select(h => new Diagnostic(
            DiagnosticIds.RenameDone,
            $"The revisions have given {NameOf(h.Rename)} its new name: RenamedFrom can go",
            h.Source));

    private static Diagnostic Describe(RenameHint hint) => new(
        DiagnosticIds.UnknownOldName,
        $"[RenamedFrom] names {NameOf(hint.Rename)}, which is not there, and neither is the new name: mend the old name, or remove the attribute",
        hint.Source);

    private static string NameOf(Rename rename) => rename.FromLabel is { } label ? $"value '{label}' of {rename.From}" : rename.From.ToString();
}
