using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
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

    [TestCaseSource(nameof(Names))]
    public void A_context_without_its_packages_is_read_the_same_or_told(string name)
    {
        var model = EntityProof.Read(EntityProof.Compile(name, isRestored: false));
        if (model.Diagnostics.All(d => d.IsWarning))
        {
            var whole = EntityProof.Read(EntityProof.Compile(name)).Schema;
            Assert.That(model.Schema.Except(whole).Concat(whole.Except(model.Schema)).Select(o => o.ToString()), Is.Empty);
        }
    }

    [TestCase("o => o.UseVector().UseNetTopologySuite()")]
    [TestCase("o => o.UseVector().UseNetTopologySuite(geographyAsDefault: true)")]
    public void Types_of_extensions_that_a_server_may_lack_are_those_of_entity_framework(string setup)
    {
        var compilation = EntityProof.Compile("Maps", $$"""
            using Microsoft.EntityFrameworkCore;
            using NetTopologySuite.Geometries;
            using Pgvector;
            public class Place
            {
                public int Id { get; set; }
                public Point Center { get; set; } = null!;
                public Geometry? Any { get; set; }
                public Polygon Area { get; set; } = null!;
                public Point Exact { get; set; } = null!;
                public LineString[] Ways { get; set; } = [];
                public Vector Vector { get; set; } = null!;
                public Vector? Sized { get; set; }
                public Vector Written { get; set; } = null!;
                public HalfVector Half { get; set; } = null!;
                public HalfVector SizedHalf { get; set; } = null!;
                public SparseVector Sparse { get; set; } = null!;
            }
            public class Context : DbContext
            {
                public DbSet<Place> Places => Set<Place>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost", {{setup}});
                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    modelBuilder.HasPostgresExtension("vector");
                    modelBuilder.Entity<Place>().Property(p => p.Exact).HasColumnType("geometry(Point,4326)");
                    modelBuilder.Entity<Place>().Property(p => p.Sized).HasMaxLength(3);
                    modelBuilder.Entity<Place>().Property(p => p.SizedHalf).HasMaxLength(3);
                    modelBuilder.Entity<Place>().Property(p => p.Written).HasColumnType("vector(1536)");
                }
            }
            """);
        using var context = EntityProof.Instantiate(compilation);
        var expected = context.Model.FindEntityType("Place")!.GetProperties().Select(p => $"{p.GetColumnName()} {p.GetColumnType()}");
        var model = EntityProof.Read(compilation);
        Assert.That(model.Diagnostics.Select(d => d.ToString()), Is.Empty);
        Assert.That(model.Schema.OfType<Column>().Select(c => $"{c.Id.Name} {c.Type.Text}"), Is.EquivalentTo(expected));
        var script = context.Database.GenerateCreateScript();
        var extensions = model.Schema.OfType<Extension>().Select(e => $"CREATE EXTENSION IF NOT EXISTS {e.Id.Name};").ToList();
        Assert.That(extensions, Has.Count.EqualTo(2));
        Assert.That(extensions.Where(e => !script.Contains(e, StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("if (Environment.Is64BitProcess && 1 > 0)", "This 'if' configures the model and is not read, because 'Environment.Is64BitProcess' is not known")]
    [TestCase("if (1 > 0 && !(Flags.On || Flags.Off))", "because 'Flags.On' is not known")]
    [TestCase("if (Flags.Name.Length is > 3)", "because 'Flags.Name.Length' is not known")]
    [TestCase("foreach (var name in Flags.Names)", "This 'foreach' configures the model and is not read, because 'Flags.Names' is not known")]
    [TestCase("_ = Flags.On && 1 > 0 ? modelBuilder.Entity<Blog>() : null; if (1 > 2)", "This choice configures the model by 'Flags.On'")]
    public void A_condition_that_is_not_known_is_told_by_its_unknown_part(string statement, string expected)
    {
        var model = EntityProof.Read(EntityProof.Compile("Conditions", $$"""
            using Microsoft.EntityFrameworkCore;
            public class Blog { public int Id { get; set; } }
            public static class Flags
            {
                public static bool On { get; set; }
                public static bool Off => false;
                public static string Name { get; set; } = Environment.MachineName;
                public static string[] Names => Environment.GetCommandLineArgs();
                public static void Read(string[] arguments) => (On, Name) = (arguments.Length > 0, arguments[0]);
            }
            public class Context : DbContext
            {
                public DbSet<Blog> Blogs => Set<Blog>();
                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    {{statement}} { modelBuilder.Entity<Blog>().ToTable("blogs"); }
                }
            }
            """));
        Assert.That(model.Diagnostics.Select(d => $"{d.Id}: {d.Message}").Single(), Does.StartWith("SG1082: ").And.Contain(expected));
    }

    [TestCase("", "DbSet<Page>")]
    [TestCase("public DbSet<Page> Pages => Set<Page>();", null)]
    public void A_derived_class_that_a_naming_convention_leaves_behind_is_told(string set, string? expected)
    {
        var model = EntityProof.Read(EntityProof.Compile("LeftBehind", $$"""
            using Microsoft.EntityFrameworkCore;
            public class Node { public int Id { get; set; } }
            public class Page : Node { public string Body { get; set; } = ""; }
            public class Reaction { public int Id { get; set; } public Page Page { get; set; } = null!; }
            public class Context : DbContext
            {
                public DbSet<Node> Nodes => Set<Node>();
                public DbSet<Reaction> Reactions => Set<Reaction>();
                {{set}}
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql().UseSnakeCaseNamingConvention();
                protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Node>().ToTable("tbl_node");
            }
            """));
        Assert.That(model.Diagnostics.Select(d => d.Id), Is.EqualTo(expected is null ? Array.Empty<string>() : ["SG1080"]));
        Assert.That(model.Diagnostics.Select(d => d.Message), expected is null ? Is.Empty : Has.All.Contain(expected));
    }

    [Test]
    public void A_context_may_be_split_over_files_with_the_usings_of_another_one()
    {
        var source = EntityProof.Source("ComplexTypes");
        const string Attributes = "System.ComponentModel.DataAnnotations";
        string[] usings = ["Microsoft.EntityFrameworkCore", Attributes, Attributes + ".Schema"];
        var whole = usings.Aggregate(source, (s, u) => s.Replace($"using {u};", string.Empty, StringComparison.Ordinal));
        var start = whole.IndexOf("    protected override void OnModelCreating", StringComparison.Ordinal);
        var first = whole[..start].Replace("public class Context", "public partial class Context", StringComparison.Ordinal) + "}";
        var second = "namespace Contexts.ComplexTypes; public partial class Context {" + whole[start..];
        var third = string.Concat(usings.Select(u => $"global using {u};"));
        var split = EntityProof.Compile("ComplexTypes", first)
            .AddSyntaxTrees(new[] { second, third }.Select(s => CSharpSyntaxTree.ParseText(s, EntityProof.Options)));
        Assert.That(split.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error), Is.Empty);
        var model = EntityProof.Read(split);
        Assert.That(model.Diagnostics.Select(d => d.ToString()), Is.Empty);
        Assert.That(model.Schema, Is.EqualTo(EntityProof.Read(EntityProof.Compile("ComplexTypes")).Schema));
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
