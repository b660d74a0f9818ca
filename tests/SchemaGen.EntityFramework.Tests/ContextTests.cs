using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;
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

    // EF Core reads the switch once a process, so it cannot be its judge here; build/efcore.sh has been.
    [Test]
    public void The_switch_for_older_timestamps_takes_the_time_zone_from_moments()
    {
        const string Moments = """
            using Microsoft.EntityFrameworkCore;
            using NodaTime;
            using NpgsqlTypes;
            public class Visit
            {
                public int Id { get; set; }
                public DateTime? At { get; set; }
                public List<DateTime> Marks { get; set; } = [];
                public NpgsqlRange<DateTime> Stay { get; set; }
                public Instant Seen { get; set; }
                public DateTime Precise { get; set; }
                public DateTimeOffset Sent { get; set; }
            }
            public class Context : DbContext
            {
                static Context() => AppContext.SetSwitch("Npgsql.EnableLegacyTimestampBehavior", true);
                public DbSet<Visit> Visits => Set<Visit>();
                protected override void OnModelCreating(ModelBuilder b) => b.Entity<Visit>().Property(v => v.Precise).HasPrecision(3);
            }
            """;
        var model = EntityProof.Read(EntityProof.Compile("Legacy", Moments));
        Assert.That(model.Diagnostics.Select(d => d.ToString()), Is.Empty);
        var types = model.Schema.OfType<Column>().ToDictionary(c => c.Id.Name, c => c.Type.Text, StringComparer.Ordinal);
        Assert.That(types, Is.EquivalentTo(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Id"] = "integer",
            ["At"] = "timestamp without time zone",
            ["Marks"] = "timestamp without time zone[]",
            ["Stay"] = "tsrange",
            ["Seen"] = "timestamp without time zone",
            ["Precise"] = "timestamp(3) without time zone",
            ["Sent"] = "timestamp with time zone",
        }));
    }
}
