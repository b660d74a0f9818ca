using NUnit.Framework;

namespace SchemaGen.Tests.Cases;

/// <summary>Runs every folder of tests/cases; SCHEMAGEN_ACCEPT=1 writes the golden files.</summary>
[TestFixture]
[Category("Cases")]
[Parallelizable(ParallelScope.Children)]
public sealed class CaseTests
{
    // A case that the server is too old for is no test at all.
    private static IEnumerable<TestCaseData> Cases => Case.All
        .Where(c => c.RequiredMajor <= CaseServer.Major)
        .Select(c => new TestCaseData(c).SetName(c.Name));

    [TestCaseSource(nameof(Cases))]
    public async Task Holds(Case item)
    {
        var model = CaseModel.Read(item);
        if (item.IsRefused)
        {
            Golden.Check(item, "diagnostics.txt", string.Concat(model.Diagnostics.Select(d => d + "\n")));
            Assert.That(model.Diagnostics, Is.Not.Empty);
        }
        else
        {
            Assert.That(model.Diagnostics.Where(d => !d.IsWarning).Select(d => d.ToString()), Is.Empty);
            await using var proof = await CaseProof.StartAsync(item, model);
            await proof.RunAsync();
        }
    }
}
