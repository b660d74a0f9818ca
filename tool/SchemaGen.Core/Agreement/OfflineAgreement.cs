using SchemaGen.Core.Configuration;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Agreement;

/// <summary>Compares models and declarations with revisions where no server can be asked: what no server has spelled goes by its text.</summary>
public static class OfflineAgreement
{
    /// <summary>The findings: SG1061, SG2001 to SG2004.</summary>
    /// <param name="revisions">The revisions, which make a history.</param>
    /// <param name="model">The models and the declarations; they have nothing wrong with them.</param>
    /// <param name="settings">What is ours.</param>
    public static IReadOnlyList<Diagnostic> Find(HistoryAgreement revisions, Model model, Settings settings)
    {
        var managed = ManagedObjects.By(settings, model.Unmanaged);
        var recorded = managed.Of(revisions.Recorded);
        IReadOnlyList<Rename> renames = [.. model.Renames.Select(h => h.Rename)];
        var kept = KeptNames.Keep(recorded, model.Schema, renames);
        var models = managed.Of(DeclaredComments.Keep(SpellingTransfer.FromHistory(kept, recorded), recorded, model.Declarations));
        var declared = DeclarationComparison.Compare(model.Declarations, recorded, models);
        Schema whole = new([.. models, .. declared.Known, .. recorded.Where(o => IsOpen(o, declared))]);
        var difference = Differ.Compare(recorded, whole, renames);
        return [.. RenameHints.Unresolved(recorded, model), .. new ModelAgreement(model, revisions.History!.Ordered).Find(difference), .. OfDeclarations(declared, model.Declarations, recorded)];
    }

    // What becomes of these only a server can tell; they have a finding of their own.
    private static bool IsOpen(SchemaObject item, DeclarationComparison declared) =>
        item.IsDeclared && (item is Statement or Row || declared.Changed.Concat(declared.Affected).Any(d => d.Name!.Fits(item.Id)));

    private static IEnumerable<Diagnostic> OfDeclarations(DeclarationComparison declared, IReadOnlyList<Declaration> declarations, Schema recorded)
    {
        foreach (var declaration in declared.Changed)
        {
            var name = $"{declaration.Name!.Kind} '{declaration.Name.Display}'";
            yield return Finding(declaration, recorded.Any(o => declaration.Name.Fits(o.Id)) ? $"{name} has changed since its migration" : $"{name} has no migration");
        }

        HashSet<ObjectId> known = [.. recorded.OfType<Statement>().Select(s => s.Id)];
        var statements = DeclaredTexts.Recorded(declarations).ToList();
        foreach (var declaration in statements.Where(d => !known.Contains(d.ToStatement().Id)).Except(declared.Changed))
        {
            yield return Finding(declaration, "this statement is new or has changed since the last revision");
        }

        HashSet<ObjectId> now = [.. statements.Select(d => d.ToStatement().Id)];
        foreach (var gone in recorded.OfType<Statement>().Where(s => !now.Contains(s.Id)))
        {
            yield return new(DiagnosticIds.DeclarationChanged, $"the statement '{gone.Beginning.Value}' is in the revisions and no longer in the files of SQL: run 'schemagen revision'", null);
        }
    }

    private static Diagnostic Finding(Declaration declaration, string what) =>
        new(DiagnosticIds.DeclarationChanged, $"{what}: run 'schemagen revision', which asks a server what it makes", declaration.Source);
}
