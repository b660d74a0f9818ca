using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests.Models;

public sealed class EntityFrameworkTests
{
    private const string Conventions = """{ "conventions": "efcore" }""";

    [Test]
    public Task SG1080_a_call_that_is_not_read() => ConfiguresAsync("""modelBuilder.Entity<Blog>().{|SG1080:SplitToTable|}("details", t => { });""");

    [Test]
    public Task SG1081_an_argument_that_is_no_constant() => ConfiguresAsync("modelBuilder.Entity<Blog>().ToTable({|SG1081:Environment|}.MachineName);");

    [Test]
    public Task SG1082_a_statement_that_is_not_read() =>
        ConfiguresAsync("""{|SG1082:while|} (modelBuilder is not null) { modelBuilder.Entity<Blog>().ToTable("blogs"); }""");

    [Test]
    public Task SG1083_seed_rows_are_a_warning() =>
        ConfiguresAsync("modelBuilder.Entity<Blog>().{|SG1083:HasData|}(new Blog { Id = 1 });", "public class {|SG2001:Blog|} { public int Id { get; set; } }");

    [Test]
    public Task SG1084_a_property_that_has_no_mapping() =>
        ConfiguresAsync(string.Empty, "public class Blog { public int Id { get; set; } public IDisposable {|SG1084:Handle|} { get; set; } }");

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

    [Test]
    public Task SG1088_a_context_that_nobody_reads() => ReadsAsync("""
        using Microsoft.EntityFrameworkCore;
        public class Blog { public int Id { get; set; } }
        public class {|SG1088:BlogContext|} : DbContext { public DbSet<Blog> Blogs { get; set; } }
        """, "{}");

    private static Task ConfiguresAsync(string statement, string classes = "public class Blog { public int Id { get; set; } }") => ReadsAsync($$"""
        using Microsoft.EntityFrameworkCore;
        {{classes}}
        public class BlogContext : DbContext
        {
            public DbSet<Blog> Blogs { get; set; }
            protected override void OnModelCreating(ModelBuilder modelBuilder) { {{statement}} }
        }
        """, Conventions);

    private static Task ReadsAsync(string source, string settings) => new AnalyzerCase(source).WithSettings(settings).RunAsync();
}
