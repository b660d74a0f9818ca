using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Agreement;

/// <summary>Says where models and revisions differ, each difference at the property, the class or the declaration that it is about.</summary>
/// <param name="model">The models.</param>
/// <param name="ordered">The revisions, in order.</param>
public sealed class ModelAgreement(Model model, IReadOnlyList<RevisionManifest> ordered)
{
    private const int LongestValue = 80;

    private readonly Lazy<FactOrigins> origins = new(() => new(ordered));

    /// <summary>The findings of a comparison of the revisions with the models: SG2001 to SG2003.</summary>
    public IReadOnlyList<Diagnostic> Find(Difference difference)
    {
        var former = LookAlikes.Find(difference).Where(r => r.FromLabel is null).ToLookup(r => r.To, r => r.FormerName);
        return [.. difference.Findings.Select(c => Find(c, difference, [.. former[c.Id]]))];
    }

    private Diagnostic Find(Change change, Difference difference, ValueList<string> former)
    {
        var name = $"{change.Id.Kind} '{change.Id.Display}'{ChangeText.Others(change)}";
        return change.Action switch
        {
            ChangeAction.Create => NoMigration(name, former, change),
            ChangeAction.Drop => new(DiagnosticIds.NotInModels, $"{name} is in {Origin(change.Before!)} and no longer in the models: 'schemagen revision' writes its drop{Losses(change.Before!, difference.Before)}", PlaceOf(change)),
            ChangeAction.Rename => new(DiagnosticIds.ChangedSinceMigration, $"{name} has changed since its migration: {ChangeText.Title(change)}: run 'schemagen revision'", PlaceOf(change)),
            _ => new(DiagnosticIds.ChangedSinceMigration, $"{name} has changed since its migration: {string.Join("; ", Differences(change))}: run 'schemagen revision'", PlaceOf(change)),
        };
    }

    private Diagnostic NoMigration(string name, ValueList<string> former, Change change) => new(
        DiagnosticIds.NoMigration,
        $"{name} has no migration: run 'schemagen revision'{(former.Count == 0 ? string.Empty : $"; if it was called {string.Join(" or ", former.Select(f => $"'{f}'"))} before, [RenamedFrom(\"{former[0]}\")] keeps what it holds")}",
        PlaceOf(change))
    { FormerNames = former };

    private IEnumerable<string> Differences(Change change) => ChangeText.Differences(change)
        .Select(d => IsShort(d.Before) && IsShort(d.After) ? $"{d.Property} {d.Before} in {Origin(change.Before!)}, {d.After} in the models" : $"its {d.Property} is another than in {Origin(change.Before!)}");

    private static bool IsShort(string value) => value.Length <= LongestValue && value.IndexOf('\n') < 0;

    private string Origin(SchemaObject item) => origins.Value.Of(item) is { } revision ? RevisionFileName.Stem(revision.Revision, revision.Name) : "the revisions";

    private static string Losses(SchemaObject item, Schema before) => item switch
    {
        Table => $" with all its rows, columns {string.Join(", ", before.ColumnsOf(item.Id).Select(c => c.Id.Name))}",
        Column => " with all its values",
        _ => string.Empty,
    };

    // What is gone is reported where its table is.
    private SourceSpan? PlaceOf(Change change) =>
        new[] { change.Id, (change.After ?? change.Before)!.Owner }.Where(id => id is not null).Select(id => model.Sources.TryGetValue(id!, out var source) ? source : null).FirstOrDefault(s => s is not null);
}
