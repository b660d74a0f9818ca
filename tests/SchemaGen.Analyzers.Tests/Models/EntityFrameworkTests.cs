using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;
using SchemaGen.Core.Models;

namespace SchemaGen.Analyzers.Tests.Models;

public sealed class EntityFrameworkTests
{
    private const string Conventions = """{ "conventions": "efcore" }""";

    [Test]
    public Task SG1080_a_call_that_is_not_read() => ConfiguresAsync("""modelBuilder.Entity<Blog>().{|SG1080:HasNoDiscriminator|}();""");

    [Test]
    public Task SG1081_an_argument_that_is_no_constant() => ConfiguresAsync("modelBuilder.Entity<Blog>().ToTable({|SG1081:Environment|}.MachineName);");

    [Test]
    public Task SG1082_a_statement_that_is_not_read() =>
        ConfiguresAsync("""{|SG1082:while|} (modelBuilder is not null) { modelBuilder.Entity<Blog>().ToTable("blogs"); }""");

    [TestCase("""HasAnnotation("Npgsql:ValueGenerationStrategy", 2)""")]
    [TestCase("""HasAnnotation(Environment.MachineName, 1)""")]
    public Task SG1080_an_annotation_that_the_provider_may_read(string call) =>
        ConfiguresAsync($"modelBuilder.Entity<Blog>().Property(b => b.Id).{{|SG1080:HasAnnotation|}}{call["HasAnnotation".Length..]};");

    [TestCase("""modelBuilder.Entity<Blog>().HasIndex(b => b.Id).Metadata.{|SG1080:SetAnnotation|}("Npgsql:IndexMethod", "hash")""")]
    [TestCase("""modelBuilder.Model.{|SG1080:SetAnnotation|}("Relational:DefaultSchema", "shop")""")]
    public Task SG1080_an_annotation_of_metadata_that_the_provider_may_read(string call) => ConfiguresAsync(call + ";");

    [Test]
    public Task An_annotation_that_nothing_of_a_schema_depends_on_is_passed_over() => ConfiguresAsync(
        """
        modelBuilder.HasAnnotation("ProductVersion", "3.1").HasAnnotation("Relational:MaxIdentifierLength", 63);
        modelBuilder.Entity<Blog>().HasAnnotation("Sqlite:Autoincrement", true);
        modelBuilder.Model.SetAnnotation("Own:Name", "x");
        """,
        "public class {|SG2001:Blog|} { public int Id { get; set; } }");

    [Test]
    public Task SG1093_the_collation_of_a_database_as_an_annotation() => ConfiguresAsync(
        """modelBuilder.{|SG1093:HasAnnotation|}("Relational:Collation", "en_US.utf8");""",
        "public class {|SG2001:Blog|} { public int Id { get; set; } }");

    [TestCase("""modelBuilder.{|SG1045:HasCollation|}("ci", "und", provider: "icu4x")""")]
    [TestCase("""modelBuilder.{|SG1045:HasCollation|}("ci", "C", "libc", false)""")]
    [TestCase("""modelBuilder.{|SG1045:HasCollation|}("s", "ci", "C", "builtin", deterministic: false)""")]
    [TestCase("""modelBuilder.{|SG1045:HasCollation|}("s", "ci", "und", "de", "icu", true)""")]
    public Task SG1045_a_collation_whose_options_do_not_go_together(string call) => ConfiguresAsync(call + ";");

    [Test]
    public Task SG1081_a_schema_that_the_constructor_is_given() => ReadsAsync("""
        using Microsoft.EntityFrameworkCore;
        public class Blog { public int Id { get; set; } }
        public class BlogContext : DbContext
        {
            private readonly string schema;
            public BlogContext(string schema = "tenant") => this.schema = schema;
            public DbSet<Blog> Blogs { get; set; }
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasDefaultSchema({|SG1081:schema|});
        }
        """, Conventions);

    [Test]
    public Task SG1081_a_default_by_a_converter_that_is_not_read() => ConfiguresAsync(
        "modelBuilder.Entity<Blog>().Property(b => b.Mood).HasConversion(new MoodConverter()).HasDefaultValue({|SG1081:Mood|}.Good);",
        """
        public enum Mood { Good }
        public class Blog { public int Id { get; set; } public Mood Mood { get; set; } }
        public class MoodConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<Mood, string>(
            v => Environment.MachineName + v, v => Mood.Good);
        """);

    [TestCase("""if ({|SG1082:e|}.GetChangeTrackingStrategy() == null) e.SetTableName("x");""")]
    [TestCase("""if ({|SG1082:e|}.FindAnnotation("Own:Name") is null) e.SetTableName("x");""")]
    [TestCase("""{|SG1082:e|}.SetTableName(Environment.MachineName);""")]
    [TestCase("""{|SG1082:e|}.AddForeignKey(null, null, null);""")]
    [TestCase("""{|SG1082:e|}.SetAnnotation("Relational:TableName", "x");""")]
    [TestCase("""foreach (var p in e.GetProperties()) {|SG1082:p|}.IsIndexerBacked = true;""")]
    [TestCase("""foreach (var p in e.GetProperties()) {|SG1082:p|}.SetValueConverter(OfAnotherPackage.Instance);""")]
    public Task SG1082_what_a_loop_does_and_nobody_reads(string statement) =>
        ConfiguresAsync($"foreach (var e in modelBuilder.Model.GetEntityTypes()) {{ {statement} }}");

    [Test]
    public Task SG1082_a_converter_in_a_loop_whose_words_size_the_column() => ConfiguresAsync(
        """
        foreach (var e in modelBuilder.Model.GetEntityTypes())
            foreach (var p in e.GetProperties())
                {|SG1082:p|}.SetValueConverter(new BoolToStringConverter("no", "yes"));
        """,
        """
        public class Blog { public int Id { get; set; } public bool Open { get; set; } }
        public class BoolToStringConverter(string no, string yes)
            : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<bool, string>(v => v ? yes : no, v => v == yes);
        """);

    [Test]
    public Task An_object_that_makes_another_of_its_class_has_an_end() => ConfiguresAsync(
        """modelBuilder.Entity<Blog>().ToTable(new Names().Table);""",
        """
        public class {|SG2001:Blog|} { public int Id { get; set; } }
        public class Names
        {
            public Names() { Next = new Names(); Table = "blogs"; }
            public Names Next { get; }
            public string Table { get; }
        }
        """);

    [Test]
    public Task SG1083_a_seed_row_that_is_no_constant() =>
        ConfiguresAsync(
            "modelBuilder.Entity<Blog>().HasData(new Blog { Id = 1, Key = {|SG1083:Guid|}.NewGuid() }, {|SG1083:Enumerable|}.Empty<Blog>());",
            "public class Blog { public int Id { get; set; } public Guid Key { get; set; } }");

    [Test]
    public Task SG1111_a_seed_row_without_a_key() =>
        ConfiguresAsync("modelBuilder.Entity<Blog>().HasData({|SG1111:new|} Blog { Text = \"a\" });", "public class Blog { public int Id { get; set; } public string Text { get; set; } = \"\"; }");

    [Test]
    public Task SG1112_a_seed_value_that_does_not_fit() =>
        ConfiguresAsync("modelBuilder.Entity<Blog>().HasData(new Blog { Id = 1, At = {|SG1112:new|} DateTime(2024, 1, 2) });", "public class Blog { public int Id { get; set; } public DateTime At { get; set; } }");

    [Test]
    public Task SG1084_a_property_that_has_no_mapping() =>
        ConfiguresAsync(string.Empty, "public class Blog { public int Id { get; set; } public IDisposable {|SG1084:Handle|} { get; set; } }");

    [TestCase("[System.ComponentModel.DataAnnotations.Schema.ComplexType] ", "")]
    [TestCase("", "modelBuilder.Entity<Blog>().ComplexProperty(b => b.Part);")]
    public Task SG1084_a_complex_type_that_holds_itself(string attribute, string statement) => ConfiguresAsync(statement, $$"""
        public class Blog { public int Id { get; set; } public Part Part { get; set; } }
        {{attribute}}public class Part { public int Number { get; set; } public Part {|SG1084:Whole|} { get; set; } }
        """);

    [Test]
    public Task SG1080_a_convention_whose_removal_is_not_read() => ReadsAsync("""
        using Microsoft.EntityFrameworkCore;
        public class KeyDiscoveryConvention { }
        public class BlogContext : DbContext
        {
            protected override void ConfigureConventions(ModelConfigurationBuilder builder) => builder.Conventions.{|SG1080:Remove|}(typeof(KeyDiscoveryConvention));
        }
        """, Conventions);

    [Test]
    public Task SG1085_an_entity_without_a_key() => ConfiguresAsync(string.Empty, "public class {|SG1085:Blog|} { public int Number { get; set; } }");

    [Test]
    public Task SG1086_navigations_of_several_relationships() => ConfiguresAsync(string.Empty, """
        public class Post { public int Id { get; set; } public Blog {|SG1086:Blog|} { get; set; } }
        public class Blog { public int Id { get; set; } public List<Post> {|SG1086:Posts|} { get; set; } public Post {|SG1086:Latest|} { get; set; } }
        """);

    [Test]
    public Task SG1087_several_contexts() => ReadsAsync("""
        using Microsoft.EntityFrameworkCore;
        public class Blog { public int Id { get; set; } }
        public class {|SG1087:BlogContext|} : DbContext { public DbSet<Blog> Blogs { get; set; } }
        public class OtherContext : DbContext { }
        """, Conventions);

    [TestCase("options.{|SG1080:ReplaceService|}<IModelCustomizer, Names>();")]
    [TestCase("((IDbContextOptionsBuilderInfrastructure)options).{|SG1080:AddOrUpdateExtension|}(new NamesExtension());")]
    public Task SG1080_a_plug_in_that_changes_the_model_when_it_runs(string call) => ReadsAsync($$"""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
        public class Blog { public int Id { get; set; } }
        public class Names : IConventionSetPlugin;
        public class NamesExtension;
        public class BlogContext : DbContext
        {
            public DbSet<Blog> Blogs { get; set; }
            protected override void OnConfiguring(DbContextOptionsBuilder options) { {{call}} }
        }
        """, Conventions);

    [Test]
    public Task A_service_that_makes_no_model_is_passed_over() => ReadsAsync("""
        using Microsoft.EntityFrameworkCore;
        public class {|SG2001:Blog|} { public int Id { get; set; } }
        public class BlogContext : DbContext
        {
            public DbSet<Blog> Blogs { get; set; }
            protected override void OnConfiguring(DbContextOptionsBuilder options) =>
                options.ReplaceService<IModelCacheKeyFactory, KeyFactory>();
        }
        """, Conventions);

    [TestCase("IMigrationsSqlGenerator")]
    [TestCase("Microsoft.EntityFrameworkCore.Migrations.IMigrationsModelDiffer")]
    public Task SG1093_a_service_of_migrations(string service) => ReadsAsync($$"""
        using Microsoft.EntityFrameworkCore;
        public class {|SG2001:Blog|} { public int Id { get; set; } }
        public class BlogContext : DbContext
        {
            public DbSet<Blog> Blogs { get; set; }
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.{|SG1093:ReplaceService|}<{{service}}, Own>();
        }
        """, Conventions);

    [Test]
    public Task SG1131_an_attribute_of_other_conventions() =>
        ConfiguresAsync(string.Empty, "[{|SG1131:PgIndex|}(nameof(Id))] public class {|SG2001:Blog|} { [{|SG1131:DefaultSql|}(\"1\")] public int Id { get; set; } }");

    [Test]
    public Task SG1093_a_call_about_the_database() =>
        ConfiguresAsync("""modelBuilder.{|SG1093:UseTablespace|}("fast");""", "public class {|SG2001:Blog|} { public int Id { get; set; } }");

    [Test]
    public Task SG1094_two_properties_of_one_column() => ConfiguresAsync("modelBuilder.Entity<Essay>(); modelBuilder.Entity<Note>();", """
        public class Blog { public int Id { get; set; } }
        public class Essay : Blog { public string Text { get; set; } }
        public class Note : Blog { public string {|SG1094:Text|} { get; set; } }
        """);

    [Test]
    public Task SG2001_a_property_that_is_configured_fluently_only() => new AnalyzerCase(Source("""
        public class Blog { public int Id { get; set; } public string Title { get; set; } public string {|SG2001:Subtitle|} { get; set; } public string {|SG2003:Slug|} { get; set; } }
        """, """
        modelBuilder.Entity<Blog>(b => { b.ToTable("blogs"); b.Property(x => x.Title).HasMaxLength(40); b.Property(x => x.Subtitle).HasMaxLength(80); b.Property(x => x.Slug).HasMaxLength(20).HasColumnName("slug"); });
        """)).WithSettings(Conventions).With(Revision.Of("20261122150405", Source("public class Blog { public int Id { get; set; } public string Title { get; set; } public string Slug { get; set; } }", """
        modelBuilder.Entity<Blog>(b => { b.ToTable("blogs"); b.Property(x => x.Title).HasMaxLength(40); b.Property(x => x.Slug).HasMaxLength(10).HasColumnName("slug"); });
        """), new() { Conventions = ModelConventions.EntityFramework })).RunAsync();

    [Test]
    public Task SG1088_a_context_that_nobody_reads() => ReadsAsync("""
        using Microsoft.EntityFrameworkCore;
        public class Blog { public int Id { get; set; } }
        public class {|SG1088:BlogContext|} : DbContext { public DbSet<Blog> Blogs { get; set; } }
        """, "{}");

    private static Task ConfiguresAsync(string statement, string classes = "public class Blog { public int Id { get; set; } }") => ReadsAsync(Source(classes, statement), Conventions);

    private static string Source(string classes, string statement) => $$"""
        using Microsoft.EntityFrameworkCore;
        {{classes}}
        public class BlogContext : DbContext
        {
            public DbSet<Blog> Blogs { get; set; }
            protected override void OnModelCreating(ModelBuilder modelBuilder) { {{statement}} }
        }
        """;

    private static Task ReadsAsync(string source, string settings) => new AnalyzerCase(source).WithSettings(settings).RunAsync();
}
