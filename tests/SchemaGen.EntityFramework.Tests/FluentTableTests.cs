using System.Reflection;
using NUnit.Framework;
using SchemaGen.Core.Models.EntityFramework;

namespace SchemaGen.Tests.EntityFramework;

/// <summary>The table of docs/efcore.md has every call of EF Core and Npgsql's provider, and no call of metadata is passed over.</summary>
[TestFixture]
internal sealed class FluentTableTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What metadata is called in the loops below, and its members that say what it is of.
    private static readonly Dictionary<string, string> Metadata = new(StringComparer.Ordinal)
    {
        ["IMutableAnnotatable"] = "e",
        ["IMutableTypeBase"] = "e",
        ["IMutableEntityType"] = "e",
        ["IMutablePropertyBase"] = "p",
        ["IMutableProperty"] = "p",
        ["IMutableKey"] = "k",
        ["IMutableIndex"] = "i",
        ["IMutableForeignKey"] = "f",
        ["IMutableModel"] = "modelBuilder.Model",
    };

    // They only ask; all others that do not begin with Get, Find or Is change the model.
    private static readonly string[] Asking = ["LeastDerivedType"];

    private static IEnumerable<Type> Types =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*EntityFrameworkCore*.dll").Select(Assembly.LoadFrom)
            .SelectMany(a => a.GetExportedTypes());

    [Test]
    public void Every_call_of_a_builder_has_a_row()
    {
        var known = FluentTable.Rows.Select(r => (r.Receiver, r.Name)).ToHashSet();
        var calls = Types.SelectMany(CallsOf).Where(c => FluentBuilders.Receivers.ContainsKey(c.On)).Distinct().ToList();
        Assert.That(calls, Has.Count.GreaterThan(300), "the calls that are found");
        var missing = calls.Select(c => (Receiver: FluentBuilders.Receivers[c.On]!, c.Name))
            .Where(c => c.Receiver is not null && !known.Contains(c)).Distinct();
        Assert.That(string.Join('\n', missing.Order().Select(c => $"{c.Receiver}: {c.Name}")), Is.Empty);
    }

    [Test]
    public void Every_builder_is_known() => Assert.That(
        Types.Where(t => t.IsClass && t.Namespace == "Microsoft.EntityFrameworkCore.Metadata.Builders").Select(NameOf).Distinct()
            .Where(n => n.EndsWith("Builder", StringComparison.Ordinal) && !FluentBuilders.Receivers.ContainsKey(n)),
        Is.Empty);

    [Test]
    public void Every_call_that_changes_metadata_is_told_or_has_a_row_that_says_no_effect()
    {
        var calls = Types.SelectMany(CallsOf).Where(c => Metadata.ContainsKey(c.On) && !IsAsking(c.Name))
            .Select(c => $"{Metadata[c.On]}.{c.Name}").Distinct().ToList();
        Assert.That(calls, Has.Count.GreaterThan(100), "the calls that are found");
        string Statements(string of) => string.Concat(
            calls.Where(c => c.StartsWith(of + ".", StringComparison.Ordinal)).Select(c => $"{c}(Environment.MachineName);\n"));
        var model = EntityProof.Read(EntityProof.Compile("Metadata", $$"""
            using Microsoft.EntityFrameworkCore;
            public class Blog { public int Id { get; set; } public string Name { get; set; } = ""; }
            public class Post { public int Id { get; set; } public Blog Blog { get; set; } = null!; }
            public class Context : DbContext
            {
                public DbSet<Post> Posts => Set<Post>();
                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    modelBuilder.Entity<Blog>().HasIndex(b => b.Name);
                    {{Statements("modelBuilder.Model")}}
                    foreach (var e in modelBuilder.Model.GetEntityTypes())
                    {
                        {{Statements("e")}}
                        foreach (var p in e.GetProperties()) { {{Statements("p")}} }
                        foreach (var k in e.GetKeys()) { {{Statements("k")}} }
                        foreach (var i in e.GetIndexes()) { {{Statements("i")}} }
                        foreach (var f in e.GetForeignKeys()) { {{Statements("f")}} }
                    }
                }
            }
            """));
        var told = model.Diagnostics.Select(d => d.Message).ToList();
        var harmless = FluentTable.Rows.Where(r => r.Receiver.StartsWith("metadata", StringComparison.Ordinal) && r.Meaning == "no effect")
            .Select(r => r.Name).ToHashSet();
        var silent = calls.Where(c => c.Split('.')[^1] is var name && !harmless.Contains(name)
            && !told.Exists(t => t.Contains($"{c}(", StringComparison.Ordinal) || t.StartsWith($"'{name}'", StringComparison.Ordinal)));
        Assert.That(string.Join('\n', silent), Is.Empty);
    }

    private static bool IsAsking(string name) => Asking.Contains(name)
        || new[] { "Get", "Find", "Is" }.Any(w => name.StartsWith(w, StringComparison.Ordinal) && char.IsUpper(name[w.Length]));

    private static IEnumerable<(string On, string Name)> CallsOf(Type type) => type.GetMethods(Declared)
        .Where(m => !m.IsSpecialName && m.GetBaseDefinition().DeclaringType != typeof(object) && !m.IsDefined(typeof(ObsoleteAttribute)))
        .Where(m => !m.IsStatic || m.CustomAttributes.Any(a => a.AttributeType.Name == "ExtensionAttribute"))
        .Select(m => (NameOf(m.IsStatic ? m.GetParameters()[0].ParameterType : type), m.Name));

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
