using System.ComponentModel;
using System.Text.Json;
using CliWrap;
using CliWrap.Buffered;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>Asks MSBuild what a project compiles.</summary>
internal static class MSBuildQuery
{
    private const string Properties = "-getProperty:AssemblyName,Nullable,LangVersion,DefineConstants,TargetFramework,TargetFrameworks,ProjectAssetsFile";

    /// <summary>The list of a project that is restored, by running the targets that find its references.</summary>
    public static Task<SourceList> AskAsync(string project, CancellationToken cancellation) =>
        AskAsync(project, ["-t:GenerateGlobalUsings;FindReferenceAssembliesForReferences", "-getItem:Compile,ReferencePathWithRefAssemblies", "-p:BuildProjectReferences=false"], cancellation);

    /// <summary>The list of a project that is not restored, by evaluating it only: without references, with its usings.</summary>
    public static Task<SourceList> EvaluateAsync(string project, CancellationToken cancellation) =>
        AskAsync(project, ["-getItem:Compile,Using,ProjectReference,PackageReference"], cancellation);

    private static async Task<SourceList> AskAsync(string project, IReadOnlyList<string> question, CancellationToken cancellation)
    {
        var framework = await FirstFrameworkAsync(project, cancellation);
        IReadOnlyList<string> arguments = framework.Length == 0 ? question : [.. question, "-p:TargetFramework=" + framework];
        using var answer = await RunAsync(project, [.. arguments, Properties], cancellation);
        return Read(answer.RootElement, project);
    }

    // Only a project that has several says so in a file with that word, and asking costs as much as the question itself.
    private static async Task<string> FirstFrameworkAsync(string project, CancellationToken cancellation)
    {
        if (!MayHaveSeveral(project))
        {
            return string.Empty;
        }

        using var answer = await RunAsync(project, ["-getProperty:TargetFramework,TargetFrameworks"], cancellation);
        var properties = answer.RootElement.GetProperty("Properties");
        return properties.GetProperty("TargetFramework").GetString() is { Length: > 0 }
            ? string.Empty
            : properties.GetProperty("TargetFrameworks").GetString()!.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? string.Empty;
    }

    private static bool MayHaveSeveral(string project)
    {
        var shared = new List<string> { project };
        for (var at = Path.GetDirectoryName(project); at is not null; at = Path.GetDirectoryName(at))
        {
            shared.Add(Path.Combine(at, "Directory.Build.props"));
        }

        return shared.Any(f => File.Exists(f) && (TextFile.Read(f) is var text) && (text.Contains("TargetFrameworks", StringComparison.Ordinal) || (f != project && text.Contains("<Import", StringComparison.Ordinal))));
    }

    private static async Task<JsonDocument> RunAsync(string project, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        try
        {
            var result = await CliWrap.Cli.Wrap("dotnet")
                .WithArguments(["msbuild", project, "-nologo", "-v:quiet", .. arguments])
                .WithWorkingDirectory(Path.GetDirectoryName(project)!)
                .WithEnvironmentVariables(v => v.Set("DOTNET_CLI_TELEMETRY_OPTOUT", "1").Set("DOTNET_NOLOGO", "1").Set("MSBUILDDISABLENODEREUSE", "1"))
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(cancellation);
            var json = result.StandardOutput.IndexOf('{', StringComparison.Ordinal);
            return result.IsSuccess && json >= 0
                ? JsonDocument.Parse(result.StandardOutput[json..])
                : throw new ProjectException($"MSBuild cannot read {project}: {FirstError(result.StandardOutput + "\n" + result.StandardError)}");
        }
        catch (Win32Exception)
        {
            throw new ProjectException($"The command 'dotnet' is needed to read {project} and is not on the PATH: install the .NET SDK, or give --project a folder of .cs files");
        }
        catch (JsonException e)
        {
            throw new ProjectException($"MSBuild gave an answer on {project} that is no JSON: {e.Message}");
        }
    }

    private static string FirstError(string output) =>
        output.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? output.Trim();

    private static SourceList Read(JsonElement answer, string project)
    {
        var (properties, items) = (answer.GetProperty("Properties"), answer.GetProperty("Items"));
        List<(string, string)> lines =
        [
            ("assembly", Text(properties, "AssemblyName")),
            ("nullable", Text(properties, "Nullable")),
            ("langversion", Text(properties, "LangVersion")),
            ("define", Text(properties, "DefineConstants")),
            ("framework", Text(properties, "TargetFramework")),
            ("input", project),
            ("input", Text(properties, "ProjectAssetsFile")),
        ];
        var compiled = Items(items, "Compile").Select(i => Text(i, "FullPath")).ToList();
        lines.AddRange(compiled.Select(f => ("compile", f)));
        lines.AddRange(SourceFiles.Under(Path.GetDirectoryName(project)!).Except(compiled).Select(f => ("other", f)));
        lines.AddRange(Items(items, "Using").Select(UsingOf).Select(u => ("using", u)));
        lines.AddRange(Items(items, "PackageReference").Select(i => ("package", Text(i, "Identity"))));
        lines.AddRange(Items(items, "ProjectReference").Select(i => ("project", Text(i, "FullPath"))));
        foreach (var reference in Items(items, "ReferencePathWithRefAssemblies"))
        {
            lines.Add(Text(reference, "ReferenceSourceTarget") == "ProjectReference"
                ? ("project", Text(reference, "MSBuildSourceProjectFile"))
                : ("reference", Text(reference, "FullPath")));
        }

        return new(lines);
    }

    private static string UsingOf(JsonElement item) => (Text(item, "Static"), Text(item, "Alias")) switch
    {
        ("true" or "True", _) => "static " + Text(item, "Identity"),
        (_, { Length: > 0 } alias) => $"{alias} = {Text(item, "Identity")}",
        _ => Text(item, "Identity"),
    };

    private static JsonElement.ArrayEnumerator Items(JsonElement items, string name) => items.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()?.Trim() ?? string.Empty : string.Empty;
}
