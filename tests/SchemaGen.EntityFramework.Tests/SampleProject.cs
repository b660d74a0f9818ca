using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using SchemaGen.Cli.Projects;
using SchemaGen.Tests.Cases;
using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.EntityFramework;

/// <summary>A whole project of the folder Projects, copied for one test: its sources as a restore would leave them, and its contexts as EF Core runs them.</summary>
/// <param name="name">Its folder.</param>
internal sealed class SampleProject(string name)
{
    private static readonly string[] OfWeb =
    [
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging", "System.Net.Http.Json",
    ];

    private static readonly string[] OfAll = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>Where all of them are.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "SchemaGen.EntityFramework.Tests", "Projects");

    /// <summary>Copies it, and leaves the lists of sources that the restore and the build of each of its projects would.</summary>
    /// <param name="fixture">Where to.</param>
    /// <param name="under">The folder of the fixture.</param>
    public void CopyTo(ToolFixture fixture, string under = "")
    {
        var from = Path.Combine(Folder, name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            fixture.Write(Path.Combine(under, Path.GetRelativePath(from, file)), File.ReadAllText(file));
        }

        foreach (var project in Directory.EnumerateFiles(Path.Combine(fixture.Folder, under), "*.csproj", SearchOption.AllDirectories))
        {
            ListOf(project, XDocument.Load(project)).Write(project, "net10.0");
        }
    }

    /// <summary>Adds a property to a class of a folder, on the line where its body begins, and tells the file and the line.</summary>
    public static (string File, int Line) AddProperty(string folder, string entity)
    {
        Regex declaration = new($@"\b(class|record) {entity}\b[^;{{]*\{{", RegexOptions.None, TimeSpan.FromSeconds(10));
        var file = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).First(f => declaration.IsMatch(File.ReadAllText(f)));
        var text = File.ReadAllText(file);
        var body = declaration.Match(text);
        File.WriteAllText(file, text.Insert(body.Index + body.Length, " public int? Later { get; set; }"));
        return (file, text[..(body.Index + body.Length)].Count(c => c == '\n') + 1);
    }

    /// <summary>What EF Core creates of a context.</summary>
    /// <param name="project">The full path of the project that sets it up.</param>
    /// <param name="context">The name of the context.</param>
    /// <param name="ask">What is asked of it.</param>
    public static async Task<T> RunAsync<T>(string project, string context, Func<DbContext, T> ask)
    {
        var loaded = await ProjectLoader.LoadAsync(project, CancellationToken.None);
        AssemblyLoadContext assemblies = new(context, isCollectible: true);
        Load((CSharpCompilation)loaded.Compilation, assemblies);
        var types = assemblies.Assemblies.SelectMany(a => a.GetTypes()).ToList();
        await using var made = Create(types.Single(t => t.Name == context), types);
        return ask(made);
    }

    private static SourceList ListOf(string project, XDocument text)
    {
        var folder = Path.GetDirectoryName(project)!;
        var isWeb = text.Root!.Attribute("Sdk")!.Value.EndsWith(".Web", StringComparison.Ordinal);
        return new(
        [
            ("assembly", Path.GetFileNameWithoutExtension(project)),
            ("nullable", text.Descendants("Nullable").FirstOrDefault()?.Value ?? "enable"),
            .. SourceFiles.Under(folder).Select(f => ("compile", f)),
            .. OfAll.Concat(isWeb ? OfWeb : []).Select(u => ("using", u)),
            .. ProjectsOf(project).Distinct().Select(p => ("project", p)),
            .. EntityProof.ReferencePaths.Select(r => ("reference", r)),
        ]);
    }

    // Also those that they refer to, as MSBuild resolves them.
    private static IEnumerable<string> ProjectsOf(string project) => XDocument.Load(project).Descendants("ProjectReference")
        .Select(r => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, r.Attribute("Include")!.Value.Replace('\\', '/'))))
        .SelectMany(p => ProjectsOf(p).Prepend(p));

    private static void Load(CSharpCompilation compilation, AssemblyLoadContext assemblies)
    {
        foreach (var project in compilation.References.OfType<CompilationReference>().Select(r => (CSharpCompilation)r.Compilation))
        {
            Load(project, assemblies);
        }

        if (assemblies.Assemblies.Any(a => a.GetName().Name == compilation.AssemblyName))
        {
            return;
        }

        var isProgram = compilation.SyntaxTrees.Any(t => Path.GetFileName(t.FilePath) == "Program.cs");
        using MemoryStream stream = new();
        var made = compilation.WithOptions(compilation.Options.WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        Assert.That(made.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        stream.Position = 0;
        assemblies.LoadFromStream(stream);
    }

    // As "dotnet ef" finds one: by a factory of the project, by the services that it adds, or as it sets itself up.
    private static DbContext Create(Type context, List<Type> types)
    {
        var factory = typeof(IDesignTimeDbContextFactory<>).MakeGenericType(context);
        if (types.Find(t => factory.IsAssignableFrom(t)) is { } made)
        {
            return (DbContext)factory.GetMethod("CreateDbContext")!.Invoke(Activator.CreateInstance(made), [Array.Empty<string>()])!;
        }

        if (context.GetConstructor([]) is not null)
        {
            return (DbContext)Activator.CreateInstance(context)!;
        }

        ServiceCollection services = new();
        services.AddLogging();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Default", "Host=localhost")]).Build();
        services.AddSingleton<IConfiguration>(configuration);
        foreach (var add in types.SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public)).Where(IsOfServices))
        {
            add.Invoke(null, [services, configuration]);
        }

        return (DbContext)services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService(context);
    }

    private static bool IsOfServices(MethodInfo method) =>
        method.GetParameters() is [var services, var configuration] && services.ParameterType == typeof(IServiceCollection) && configuration.ParameterType == typeof(IConfiguration);
}
