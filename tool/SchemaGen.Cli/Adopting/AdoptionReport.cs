using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Cli.Adopting;

/// <summary>Says what an adoption took, what it left alone, and what the next revision changes.</summary>
internal static class AdoptionReport
{
    private const int Shown = 10;

    /// <summary>Says it.</summary>
    internal static void Say(Workspace workspace, Adoption adoption)
    {
        var tables = adoption.Baseline.OfType<Table>().Count();
        workspace.Terminal.Say($"adopted {tables} table{(tables == 1 ? string.Empty : "s")}: the database is at the baseline, and nothing of it was changed");
        var others = workspace.ManagedBy(adoption.Model).Others(adoption.Database, adoption.Baseline, adoption.Models).ToList();
        List(workspace, "left alone", [.. others.Select(o => $"{o.Id} {o.Reason}")]);
        foreach (var (made, inTheWay) in adoption.Collisions)
        {
            workspace.Terminal.Warn($"{inTheWay} is in the way of {made}, which the next revision makes: give one of them another name, or bring the models in line with the database");
        }

        var findings = adoption.Rest.Findings.Select(ChangeText.Finding).ToList();
        List(workspace, "the models differ", findings);
        workspace.Terminal.Say(findings.Count == 0 ? "the models are as the database is" : "'schemagen revision' writes these differences");
    }

    /// <summary>Tells who is about to make tables that are there of the command for it.</summary>
    internal static void Suggest(Workspace workspace, Schema database, Schema models)
    {
        var there = models.OfType<Table>().Where(t => database.Contains(t.Id)).Select(t => t.Id.Display).ToList();
        if (there.Count > 0)
        {
            workspace.Terminal.Warn($"the database has {there.Count} of these tables already ({string.Join(", ", there.Take(3))}{(there.Count > 3 ? "..." : string.Empty)}), and this revision makes them on another: 'schemagen adopt' begins the history of a database that is there");
        }
    }

    private static void List(Workspace workspace, string what, List<string> lines)
    {
        foreach (var line in lines.Take(Shown))
        {
            workspace.Terminal.Say($"{what}: {line}");
        }

        lines.Skip(Shown).ToList().ForEach(l => workspace.Terminal.Explain($"{what}: {l}"));
        if (lines.Count > Shown)
        {
            workspace.Terminal.Say($"{what}: {lines.Count - Shown} more, which -v names");
        }
    }
}
