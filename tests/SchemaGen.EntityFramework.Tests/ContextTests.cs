using NUnit.Framework;
using SchemaGen.Core.Text;

namespace SchemaGen.Tests.EntityFramework;

/// <summary>Every context of the folder Contexts becomes what EF Core itself makes of it.</summary>
[TestFixture]
internal sealed class ContextTests
{
    private static IEnumerable<string> Names => EntityProof.Names;

    [TestCaseSource(nameof(Names))]
    public async Task A_context_becomes_what_entity_framework_makes_of_it(string name)
    {
        var compilation = EntityProof.Compile(name);
        var model = EntityProof.Read(compilation);
        Assert.That(model.Diagnostics.Select(d => d.ToString()), Is.Empty);
        Assert.That(model.Schema.Select(o => o.Id.Name).Where(SqlIdentifier.IsTooLong), Is.Empty, "the names as Postgres keeps them");
        var expected = await EntityProof.CreateByEntityFrameworkAsync(compilation);
        var created = await EntityProof.CreateAsync(model);
        Assert.That(created, Is.EqualTo(expected), () => EntityProof.Difference(expected, created));
    }
}
