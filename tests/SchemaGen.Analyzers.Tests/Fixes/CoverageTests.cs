using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;
using SchemaGen.CodeFixes;

namespace SchemaGen.Analyzers.Tests.Fixes;

public sealed class CoverageTests
{
    private static readonly Assembly Fixes = typeof(MapTypeFix).Assembly;

    private static readonly Type[] Providers = [.. Fixes.GetTypes().Where(t => typeof(CodeFixProvider).IsAssignableFrom(t))];

    [Test]
    public void EveryFixIsExportedAndHasItsTests() => Assert.Multiple(() =>
    {
        Assert.That(Providers, Is.Not.Empty);
        Assert.That(Providers.Select(p => p.GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Languages ?? []), Is.All.EqualTo(new[] { LanguageNames.CSharp }));
        Assert.That(Providers.Select(p => typeof(CoverageTests).Assembly.GetType($"{typeof(CoverageTests).Namespace}.{p.Name}Tests")), Is.All.Not.Null);
    });

    [Test]
    public void EveryFixIsOfARuleThatIsReported() =>
        Assert.That(Providers.SelectMany(p => ((CodeFixProvider)Activator.CreateInstance(p)!).FixableDiagnosticIds).Distinct(), Is.SubsetOf(new SchemaAnalyzer().SupportedDiagnostics.Select(d => d.Id)));

    [Test]
    public void TheFixesLoadInTheOldestCompiler() =>
        Assert.That(Fixes.GetReferencedAssemblies().Where(a => a.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Select(a => a.Version), Is.Not.Empty.And.All.EqualTo(new Version(4, 8, 0, 0)));
}
