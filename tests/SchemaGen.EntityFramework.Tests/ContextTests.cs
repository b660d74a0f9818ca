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
        var expected = await EntityProof.CreateByEntityFrameworkAsync(compilation);
        var model = EntityProof.Read(compilation);
        Assert.That(model.Diagnostics.Select(d => d.ToString()), Is.Empty);
        Assert.That(model.Schema.Select(o => o.Id.Name).Where(SqlIdentifier.IsTooLong), Is.Empty, "the names as Postgres keeps them");
        var created = await EntityProof.CreateAsync(model);
        Assert.That(created, Is.EqualTo(expected), () => EntityProof.Difference(expected, created));
    }

    [Test]
    public void The_sort_order_of_older_providers_is_that_of_descending_keys()
    {
        var source = EntityProof.Source("Storage");
        var older = source.Replace(".IsDescending(true, false)", ".HasSortOrder(SortOrder.Descending, SortOrder.Ascending)", StringComparison.Ordinal);
        Assert.That(older, Is.Not.EqualTo(source));
        var model = EntityProof.Read(EntityProof.Compile("Storage", older));
        Assert.That(model.Diagnostics.Select(d => d.ToString()), Is.Empty);
        Assert.That(model.Schema, Is.EqualTo(EntityProof.Read(EntityProof.Compile("Storage")).Schema));
    }
}
