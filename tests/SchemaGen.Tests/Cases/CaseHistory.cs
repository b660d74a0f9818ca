using System.Globalization;
using NUnit.Framework;
using SchemaGen.Core.Agreement;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Tests.Cases;

/// <summary>The revisions of a case: one that makes its database, and one for each stage.</summary>
internal sealed class CaseHistory
{
    private readonly RevisionHistory history;
    private readonly Schema recorded;

    /// <summary>Writes the manifests and folds them.</summary>
    /// <param name="before">What the first made.</param>
    /// <param name="declared">The models, which tell what of that a file of SQL declares.</param>
    /// <param name="stages">What the others do.</param>
    public CaseHistory(Schema before, Schema declared, IEnumerable<Stage> stages)
    {
        before = before.Select(o => o with { IsDeclared = declared.Find(o.Id)?.IsDeclared ?? o.IsDeclared });
        var manifests = stages.Select(s => s.Up).Prepend(Differ.Compare(Schema.Empty, before, [])).Select((d, i) => new RevisionManifest
        {
            Revision = IdOf(i),
            Name = "",
            Parents = i == 0 ? [] : [IdOf(i - 1)],
            Facts = [.. SchemaFacts.Write(d)],
        });
        history = RevisionHistory.From(manifests);
        recorded = HistoryFold.Fold(history.Ordered);
    }

    /// <summary>The manifests say what the database holds.</summary>
    public void CheckDatabase(Schema read) =>
        Assert.That(Differ.Compare(recorded, read, []).Changes.Where(c => !c.Id.Kind.IsSilent).Select(ChangeText.Finding), Is.Empty, "the manifests fold to what the database holds");

    /// <summary>A comparison by text alone, as the compiler makes it, finds nothing.</summary>
    /// <param name="written">The models and declarations as they are read.</param>
    /// <param name="declared">The models with what the declarations make.</param>
    /// <param name="spelled">What the revisions were made of.</param>
    public void CheckOffline(Model written, Model declared, Schema spelled)
    {
        HistoryAgreement worded = new(history, Wordings.Apply(recorded, Wordings.Of(recorded, spelled, declared.Schema)), []);
        Assert.That(OfflineAgreement.Find(worded, written, new() { Root = string.Empty }).Select(d => d.Message), Is.Empty, "without a server nothing differs");
    }

    private static string IdOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
