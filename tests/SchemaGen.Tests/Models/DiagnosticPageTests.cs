using System.Text.RegularExpressions;
using NUnit.Framework;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Tests.Models;

public sealed class DiagnosticPageTests
{
    private static string Folder => Path.GetFullPath(Path.Combine(TestContext.CurrentContext.TestDirectory, "..", "..", "..", "..", "..", "docs", "diagnostics"));

    private static IEnumerable<string> Ids => typeof(DiagnosticIds).GetFields().Select(f => (string)f.GetRawConstantValue()!);

    // An old name is judged by a history, and has three blocks.
    private static IEnumerable<string> ModelIds => Ids.Where(i => i.StartsWith("SG1", StringComparison.Ordinal))
        .Except([DiagnosticIds.UnknownOldName, DiagnosticIds.RenameDone]).Except(DeclarationIds).Except(ServerIds);

    private static readonly string[] DeclarationIds =
    [
        DiagnosticIds.DataInDeclarations, DiagnosticIds.ClusterWideStatement, DiagnosticIds.DropInDeclarations, DiagnosticIds.StatementOfTheMoment,
        DiagnosticIds.UnreadKind, DiagnosticIds.UnreadableSql, DiagnosticIds.UnmanagedPrivileges,
    ];

    // What only a server can tell: DeclaredEffectTests, and JournalSchemaTests of a journal; SchemaScriptTests of a script.
    private static readonly string[] ServerIds = [DiagnosticIds.StatementWithoutEffect, DiagnosticIds.StatementAgainstModel, DiagnosticIds.RevisionInterrupted, DiagnosticIds.RowsInScript];

    private static readonly string[] OfContexts =
    [
        DiagnosticIds.UnreadFluentCall, DiagnosticIds.UnreadFluentArgument, DiagnosticIds.UnreadFluentStatement, DiagnosticIds.UnreadSeedRows, DiagnosticIds.UnmappedEntityProperty,
        DiagnosticIds.EntityWithoutKey, DiagnosticIds.AmbiguousNavigation, DiagnosticIds.NoContext, DiagnosticIds.LeftAloneByRevisions, DiagnosticIds.SiblingColumns, DiagnosticIds.AttributeOfOtherConventions,
    ];

    [Test]
    public void EveryIdHasItsPageAndNoIdIsUsedTwice()
    {
        Assert.That(Ids, Is.Unique);
        Assert.That(Ids, Is.EquivalentTo(Directory.GetFiles(Folder, "SG*.md").Select(Path.GetFileNameWithoutExtension)));
    }

    [Test]
    public void EveryIdHasItsRuleAndThePageItsTitle()
    {
        Assert.That(DiagnosticRules.All.Select(r => r.Id), Is.EquivalentTo(Ids));
        Assert.That(DiagnosticRules.All.Select(r => File.ReadLines(Path.Combine(Folder, r.Id + ".md")).First()), Is.EqualTo(DiagnosticRules.All.Select(r => $"# {r.Id}: {r.Title}")));
    }

    [TestCaseSource(nameof(ModelIds))]
    public void TheExampleOfAPageIsReportedAtItsLineAndTheSolutionIsNot(string id)
    {
        var blocks = BlocksOf(id);
        Assert.That(blocks, Has.Count.EqualTo(2));
        // Pages about contexts are read with EF Core's conventions, but for the one about contexts that nobody chose to read.
        ModelOptions options = new() { Conventions = OfContexts.Contains(id) ? ModelConventions.EntityFramework : null };
        var problems = ModelText.Read(blocks[0], options).Diagnostics;
        Assert.Multiple(() =>
        {
            Assert.That(problems.Select(d => d.Id), Is.All.EqualTo(id).And.Not.Empty);
            Assert.That(problems.Select(d => d.Source?.File), Is.All.EqualTo("Models.cs"));
            Assert.That(ModelText.Read(blocks[1], options).Diagnostics, Is.Empty);
        });
    }

    [TestCaseSource(nameof(DeclarationIds))]
    public void TheExampleOfAFileOfSqlIsReportedAndTheSolutionIsNot(string id)
    {
        var blocks = BlocksOf(id, "sql");
        Assert.That(blocks, Has.Count.EqualTo(2));
        Assert.Multiple(() =>
        {
            Assert.That(DeclarationText.Read("all.sql", blocks[0], SearchPath.Default, id != DiagnosticIds.UnmanagedPrivileges).Diagnostics.Select(d => d.Id), Is.All.EqualTo(id).And.Not.Empty);
            Assert.That(DeclarationText.Read("all.sql", blocks[1], SearchPath.Default, managesPrivileges: true).Diagnostics, Is.Empty);
        });
    }

    [Test]
    public void AnOldNameOfNothingIsReportedAgainstTheHistoryAndTheSolutionIsNot()
    {
        var blocks = BlocksOf(DiagnosticIds.UnknownOldName);
        Assert.That(blocks, Has.Count.EqualTo(3));
        var recorded = ModelText.Schema(blocks[0]);
        Assert.Multiple(() =>
        {
            Assert.That(RenameHints.Unresolved(recorded, ModelText.Read(blocks[1])).Select(d => $"{d.Id}@{d.Source}"), Is.EqualTo(new[] { "SG1061@Models.cs:5" }));
            Assert.That(RenameHints.Unresolved(recorded, ModelText.Read(blocks[2])), Is.Empty);
            Assert.That(RenameHints.Unresolved(Schema.Empty, ModelText.Read(blocks[1])), Is.Empty);
        });
    }

    [Test]
    public void AnOldNameIsSuggestedToGoOnceTheHistoryHasTheNewOne()
    {
        var blocks = BlocksOf(DiagnosticIds.RenameDone);
        Assert.That(blocks, Has.Count.EqualTo(3));
        var (before, after) = (ModelText.Schema(blocks[0]), ModelText.Schema(blocks[1]));
        Assert.Multiple(() =>
        {
            Assert.That(RenameHints.Done(after, ModelText.Read(blocks[1])).Select(d => $"{d.Id}@{d.Source}"), Is.EqualTo(new[] { "SG1140@Models.cs:5" }));
            Assert.That(RenameHints.Done(before, ModelText.Read(blocks[1])), Is.Empty);
            Assert.That(RenameHints.Done(Schema.Empty, ModelText.Read(blocks[1])), Is.Empty);
            Assert.That(RenameHints.Done(after, ModelText.Read(blocks[2])), Is.Empty);
        });
    }

    private static List<string> BlocksOf(string id, string language = "csharp") =>
        [.. Regex.Matches(File.ReadAllText(Path.Combine(Folder, id + ".md")), $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value)];

    [Test]
    public void AllProblemsAreReportedAtOnceInTheOrderOfTheirLines() => Assert.That(ModelText.Problems("""
        [Table("a")] public class A { public string X { get; set; } = ""; }
        [Table("b")] public class B { public int Id { get; set; }
            public Uri Y { get; set; } = null!;
            [Check("")] public Uri Z { get; set; } = null!; }
        [Table("b")] public class C { public int Id { get; set; } [PgIndex("Nothing")] public int W { get; set; } }
        """), Is.EqualTo(new[] { "SG1008@1", "SG1001@3", "SG1001@4", "SG1003@5", "SG1009@5" }));
}
