using NUnit.Framework;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Analyzers.Tests.Models;

/// <summary>Every diagnostic of a model that the compiler reports has a test, whose name begins with its id.</summary>
public sealed class CoverageTests
{
    // Of these the compiler speaks itself.
    private static readonly string[] Others = [DiagnosticIds.Syntax, DiagnosticIds.UnresolvedType, DiagnosticIds.UnresolvedInterface];

    // What only a server can tell.
    private static readonly string[] OfServers = [DiagnosticIds.StatementWithoutEffect, DiagnosticIds.StatementAgainstModel];

    // What is found where a revision is written, and where a script is the schema, of which the compiler compares no classes.
    private static readonly string[] OfCommands = [DiagnosticIds.NoConversion, DiagnosticIds.RowsInScript];

    [Test]
    public void EveryModelDiagnosticHasATest()
    {
        var tested = typeof(CoverageTests).Assembly.GetTypes().SelectMany(t => t.GetMethods()).Where(m => m.IsDefined(typeof(TestAttribute), false)).Select(m => m.Name.Split('_')[0]).ToHashSet();
        Assert.That(DiagnosticRules.All.Where(r => !r.IsOfAgreement).Select(r => r.Id).Except(Others).Except(OfServers).Except(OfCommands).Where(id => !tested.Contains(id)), Is.Empty);
    }

    [Test]
    public void EveryDescriptorLeadsToItsPage()
    {
        var descriptors = new SchemaAnalyzer().SupportedDiagnostics;
        Assert.Multiple(() =>
        {
            Assert.That(descriptors.Select(d => d.Id), Is.SupersetOf(DiagnosticRules.All.Where(r => !r.IsOfAgreement).Select(r => r.Id).Except(Others)));
            Assert.That(descriptors.Select(d => d.HelpLinkUri), Is.EqualTo(descriptors.Select(d => DiagnosticRules.Of(d.Id).Page)));
        });
    }
}
