using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using NUnit.Framework;

namespace SchemaGen.Tests.Packages;

/// <summary>What is in the package <c>SchemaGen</c>.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class PackageTests
{
    private static readonly string[] Analyzers = ["SchemaGen.Analyzers.dll", "SchemaGen.CodeFixes.dll", "SchemaGen.Core.dll"];

    [Test]
    public async Task The_package_holds_attributes_analyzers_and_targets_and_needs_no_other()
    {
        using var sample = await Sample.TakeAsync();
        await using var package = await ZipFile.OpenReadAsync(Path.Combine(sample.Feed.Folder, $"SchemaGen.{sample.Feed.Version}.nupkg"));
        var files = package.Entries.Select(e => e.FullName).ToList();
        using StreamReader nuspec = new(await package.GetEntry("SchemaGen.nuspec")!.OpenAsync());
        var text = await nuspec.ReadToEndAsync();
        Assert.Multiple(() =>
        {
            Assert.That(files.Where(f => f.EndsWith(".dll", StringComparison.Ordinal)), Is.EquivalentTo(Analyzers.Select(a => "analyzers/dotnet/cs/" + a).Concat(["lib/netstandard2.0/SchemaGen.dll", "lib/net8.0/SchemaGen.dll"])));
            Assert.That(files, Is.SupersetOf(new[] { "build/SchemaGen.props", "build/SchemaGen.targets", "buildTransitive/SchemaGen.props", "buildTransitive/SchemaGen.targets", "buildMultiTargeting/SchemaGen.targets" }));
            Assert.That(text, Does.Not.Contain("<dependency "));
        });
    }

    [Test]
    public void All_attributes_are_for_the_compiler_alone_unless_the_symbol_is_defined() => Assert.That(
        typeof(PgIndexAttribute).Assembly.GetExportedTypes().Where(t => t.IsAssignableTo(typeof(Attribute)) && t.GetCustomAttribute<ConditionalAttribute>()?.ConditionString != "SCHEMAGEN_ATTRIBUTES"),
        Is.Empty);
}
