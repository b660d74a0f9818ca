using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using SchemaGen.Tests.Cases;

namespace SchemaGen.Tests.EntityFramework;

/// <summary>What packages configure is known without their source.</summary>
/// <remarks>Those of the folder Packages are compiled beside the context that is read.</remarks>
[TestFixture]
internal sealed class PackageTests
{
    private const string Outbox = """
        using MassTransit;
        using Microsoft.EntityFrameworkCore;
        public class Order { public int Id { get; set; } public string Number { get; set; } = ""; }
        public class Context : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");
            protected override void ConfigureConventions(ModelConfigurationBuilder b) => b.Properties<string>().HaveMaxLength(500);
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                base.OnModelCreating(modelBuilder);
                modelBuilder.AddInboxStateEntity(b => b.ToTable("inbox", "bus"));
                modelBuilder.AddOutboxMessageEntity();
                modelBuilder.AddOutboxStateEntity(o => { o.ToTable("outbox"); o.Property(s => s.Created).HasColumnName("at"); });
            }
        }
        """;

    private const string AllOfOutbox = """
        using MassTransit;
        using Microsoft.EntityFrameworkCore;
        public class Context : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention();
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasDefaultSchema("bus");
                modelBuilder.AddTransactionalOutboxEntities(b => b.Metadata.SetSchema("outbox"));
            }
        }
        """;

    private const string MessagesAlone = """
        using MassTransit;
        using MassTransit.EntityFrameworkCoreIntegration;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        public class Context : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<OutboxMessage>(m =>
            {
                m.ConfigureOutboxMessageEntity();
                modelBuilder.AddOutboxStateEntity(callback: Name);
            });
            private static void Name(EntityTypeBuilder<OutboxState> state) => state.ToTable("states").HasComment("of messages");
        }
        """;

    private const string Sagas = """
        using MassTransit;
        using MassTransit.EntityFrameworkCoreIntegration;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        public class OrderState : ISaga
        {
            public Guid CorrelationId { get; set; }
            public string CurrentState { get; set; } = "";
            public DateTime? Submitted { get; set; }
            public uint RowVersion { get; set; }
        }
        public class PlainState : ISaga { public Guid CorrelationId { get; set; } public string? Note { get; set; } }
        public class OrderStateMap : SagaClassMap<OrderState>
        {
            protected override void Configure(EntityTypeBuilder<OrderState> entity, ModelBuilder model)
            {
                entity.Property(s => s.CurrentState).HasMaxLength(64);
                entity.Property(s => s.RowVersion).HasColumnName("xmin").HasColumnType("xid").IsRowVersion();
                entity.HasIndex(s => s.CurrentState);
            }
        }
        public class PlainStateMap : SagaClassMap<PlainState>;
        public class Context : SagaDbContext
        {
            protected override IEnumerable<ISagaClassMap> Configurations
            {
                get
                {
                    yield return new OrderStateMap();
                    yield return new PlainStateMap();
                }
            }
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");
        }
        """;

    private static IEnumerable<TestCaseData> Contexts =>
    [
        Case("MassTransit", "8.2.5.0", "OLDER", Outbox),
        Case("MassTransit", "8.5.12.0", "", Outbox),
        Case("MassTransit", "9.1.1.0", "NINE", Outbox),
        Case("MassTransit", "8.5.12.0", "", AllOfOutbox),
        Case("MassTransit", "8.5.12.0", "", MessagesAlone),
        Case("MassTransit", "8.5.12.0", "", Sagas),
        Case("MassTransit", "8.5.12.0", "", Sagas.Replace(": SagaDbContext", ": DbContext", StringComparison.Ordinal)
            .Replace("protected override IEnumerable<ISagaClassMap> Configurations", "private static IEnumerable<ISagaClassMap> Unused", StringComparison.Ordinal)
            .Replace("=> options.UseNpgsql(\"Host=localhost\");", """
                => options.UseNpgsql("Host=localhost");
                protected override void OnModelCreating(ModelBuilder modelBuilder) { new OrderStateMap().Configure(modelBuilder); new PlainStateMap().Configure(modelBuilder); }
                """, StringComparison.Ordinal)),
        Case("OpenIddict", "4.10.0.0", "FOUR", Clients),
        Case("OpenIddict", "6.4.0.0", "", Clients),
    ];

    private const string Clients = """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;
        public class Context : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseOpenIddict();
        }
        """;

    [TestCaseSource(nameof(Contexts))]
    public async Task What_a_package_configures_is_known(string package, string version, string symbol, string source)
    {
        var image = Emit(package, version, symbol);
        var compilation = Compile(source, image);
        var loaded = Assembly.Load(image);
        ResolveEventHandler resolve = (_, asked) => new AssemblyName(asked.Name).Name == loaded.GetName().Name ? loaded : null;
        AppDomain.CurrentDomain.AssemblyResolve += resolve;
        try
        {
            var expected = await EntityProof.CreateByEntityFrameworkAsync(compilation);
            var model = EntityProof.Read(compilation);
            Assert.That(model.Diagnostics.Select(d => d.ToString()), Is.Empty);
            var created = await EntityProof.CreateAsync(model);
            Assert.That(created, Is.EqualTo(expected), () => EntityProof.Difference(expected, created));
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= resolve;
        }
    }

    // A list that is made by a condition, and a saga of the package whose map is not in the source.
    [TestCase("yield return new OrderStateMap();", "if (Environment.Is64BitProcess) { yield return new OrderStateMap(); }")]
    [TestCase("yield return new OrderStateMap();", "foreach (var map in Array.Empty<ISagaClassMap>()) { yield return map; }")]
    public void What_a_base_class_configures_is_told_where_it_is_not_known(string before, string after)
    {
        var source = Sagas.Replace(before, after, StringComparison.Ordinal);
        Assert.That(source, Is.Not.EqualTo(Sagas));
        var told = EntityProof.Read(Compile(source, Emit("MassTransit", "8.5.12.0", string.Empty))).Diagnostics
            .Select(d => $"{d.Id}: {d.Message}").Single();
        Assert.That(told, Does.StartWith("SG1080: What 'OnModelCreating' of the base class 'SagaDbContext' configures is not read"));
    }

    [TestCase("AddInboxStateEntity()")]
    [TestCase("UseOpenIddict()")]
    public void What_a_package_configures_is_told_where_it_is_not_restored(string call)
    {
        var source = Outbox.Replace("AddOutboxMessageEntity()", call, StringComparison.Ordinal);
        var compilation = EntityProof.Compile("Package", source, isRestored: false);
        var told = EntityProof.Read(compilation).Diagnostics.Select(d => d.ToString());
        Assert.That(told, Has.Some.Contain("SG1080").And.Contain("run 'dotnet restore'"));
    }

    private static TestCaseData Case(string package, string version, string symbol, string source) =>
        new TestCaseData(package, version, symbol, source).SetArgDisplayNames(package, version, $"{source.Length}");

    // Types of a package that the tests refer to in another version are not there.
    private static CSharpCompilation Compile(string source, byte[] image)
    {
        var compilation = EntityProof.Compile("Package", source);
        return compilation.RemoveReferences(compilation.References.Where(IsOfOpenIddict))
            .AddReferences(MetadataReference.CreateFromImage(image));
    }

    private static byte[] Emit(string package, string version, string symbol)
    {
        var file = Path.Combine(Repository.Root, "tests", "SchemaGen.EntityFramework.Tests", "Packages", package + ".cs");
        var options = EntityProof.Options.WithPreprocessorSymbols(symbol.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var references = EntityProof.Compile("Package", string.Empty).References.Where(r => !IsOfOpenIddict(r));
        string[] texts = [EntityProof.Usings, $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]", File.ReadAllText(file)];
        using MemoryStream stream = new();
        var made = CSharpCompilation.Create(
            $"{package}.{version}",
            texts.Select(t => CSharpSyntaxTree.ParseText(t, options, string.Empty, Encoding.UTF8)),
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)).Emit(stream);
        Assert.That(made.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        return stream.ToArray();
    }

    private static bool IsOfOpenIddict(MetadataReference reference) =>
        Path.GetFileName(reference.Display)!.StartsWith("OpenIddict.", StringComparison.Ordinal);
}
