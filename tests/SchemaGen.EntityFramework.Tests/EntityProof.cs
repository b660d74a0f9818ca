using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;
using SchemaGen.Cli.Projects;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Rendering;
using SchemaGen.Tests.Cases;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.EntityFramework;

/// <summary>Proves a context: what EF Core creates of it, and what is created of its source, are the same to pg_dump.</summary>
internal static class EntityProof
{
    /// <summary>What a project uses without saying so.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>How a source is read.</summary>
    public static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private static readonly TemplateSet Templates = new(null);

    /// <summary>The assemblies that a project refers to.</summary>
    public static IEnumerable<string> ReferencePaths => References.Value.Select(r => r.Display!);

    private static readonly Lazy<MetadataReference[]> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && !name.StartsWith("SchemaGen.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ]);

    /// <summary>The names of the contexts: those of the files of the folder Contexts.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.cs").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "SchemaGen.EntityFramework.Tests", "Contexts");

    /// <summary>The compilation of a context.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isRestored">Whether the packages are there.</param>
    public static CSharpCompilation Compile(string name, bool isRestored = true) => Compile(name, Source(name), isRestored);

    /// <summary>The compilation of a context with another source.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">The source.</param>
    /// <param name="isRestored">Whether the packages are there.</param>
    public static CSharpCompilation Compile(string name, string source, bool isRestored = true)
    {
        var file = Path.Combine(Folder, name + ".cs");
        return CSharpCompilation.Create(
            "Contexts." + name,
            [CSharpSyntaxTree.ParseText(Usings, Options, "Usings.cs", Encoding.UTF8), CSharpSyntaxTree.ParseText(source, Options, file, Encoding.UTF8)],
            isRestored ? References.Value : References.Value.Where(r => Path.GetFileName(r.Display)!.StartsWith("System.", StringComparison.Ordinal)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Reads the context of a compilation.</summary>
    public static Model Read(CSharpCompilation compilation) => ModelReader.Read(compilation, new() { Conventions = ModelConventions.EntityFramework });

    /// <summary>What EF Core creates of the context of a compilation.</summary>
    public static async Task<string> CreateByEntityFrameworkAsync(CSharpCompilation compilation)
    {
        await using var context = Instantiate(compilation);
        return await DumpOfAsync(context.Database.GenerateCreateScript());
    }

    /// <summary>The context of a compilation, run by EF Core.</summary>
    public static DbContext Instantiate(CSharpCompilation compilation)
    {
        ServiceProviders.Forget();
        using MemoryStream stream = new();
        var made = compilation.Emit(stream);
        Assert.That(made.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        var types = Assembly.Load(stream.ToArray()).GetTypes().Where(t => t.IsSubclassOf(typeof(DbContext)) && !t.IsAbstract && !t.ContainsGenericParameters).ToList();
        return (DbContext)Activator.CreateInstance(types.Single(t => !types.Exists(d => d.BaseType == t)))!;
    }

    /// <summary>The source of a context.</summary>
    public static string Source(string name) => File.ReadAllText(Path.Combine(Folder, name + ".cs"));

    /// <summary>Writes what a build of a project would: what it compiles, and the packages that it refers to.</summary>
    public static void WriteSources(string project) => new SourceList(
    [
        ("assembly", Path.GetFileNameWithoutExtension(project)),
        ("nullable", "enable"),
        .. Directory.EnumerateFiles(Path.GetDirectoryName(project)!, "*.cs").Select(f => ("compile", f)),
        .. ReferencePaths.Select(r => ("reference", r)),
    ]).Write(project, "net10.0");

    /// <summary>What is created of a model.</summary>
    public static async Task<string> CreateAsync(Model model)
    {
        var stages = StagePlanner.Plan(Schema.Empty, model.Schema, []);
        var steps = stages.SelectMany(s => new SqlRenderer(Templates).Render(s.UpPlan));
        return await DumpOfAsync(string.Concat(steps.Select(s => s.Sql + "\n")));
    }

    /// <summary>The lines that only one of two schemas has.</summary>
    public static string Difference(string expected, string created) => string.Join(
        '\n',
        [.. expected.Split('\n').Except(created.Split('\n')).Select(l => "EF Core: " + l), .. created.Split('\n').Except(expected.Split('\n')).Select(l => "created: " + l)]);

    private static async Task<string> DumpOfAsync(string sql)
    {
        var database = await TestServer.CreateDatabaseAsync();
        try
        {
            await TestServer.ExecuteAsync(database, sql);
        }
        catch (Npgsql.PostgresException e)
        {
            Assert.Fail($"{e.MessageText}\n{sql}");
        }

        return PgDump.Schema(database) + await SeededRows.OfAsync(database);
    }
}
