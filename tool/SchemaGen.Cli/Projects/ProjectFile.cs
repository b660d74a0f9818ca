using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.FileSystemGlobbing;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>Reads a project as a file, running nothing: what its conditions, imports and targets would say is not known.</summary>
internal sealed class ProjectFile
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private readonly string path;
    private readonly IReadOnlyList<XElement> parts;

    private ProjectFile(string path) =>
        (this.path, parts) = (path, [.. SharedFile(path) is { } shared ? Parts(shared) : [], .. Parts(path)]);

    private string Folder => Path.GetDirectoryName(path)!;

    /// <summary>What the file says of what the project compiles: no references, and of properties and items those without a condition.</summary>
    /// <exception cref="ProjectException">The file is no XML.</exception>
    public static SourceList Read(string project) => new ProjectFile(project).ToList();

    private SourceList ToList()
    {
        var all = SourceFiles.Under(Folder);
        HashSet<string> compiled = [.. Is("EnableDefaultItems", "false") || Is("EnableDefaultCompileItems", "false") ? [] : all];
        compiled.UnionWith(Matches("Include"));
        compiled.ExceptWith(Matches("Remove"));
        return new(
        [
            ("assembly", Property("AssemblyName") ?? Path.GetFileNameWithoutExtension(path)),
            ("nullable", Property("Nullable") ?? string.Empty),
            ("langversion", Property("LangVersion") ?? string.Empty),
            ("define", Property("DefineConstants") ?? string.Empty),
            .. compiled.Order(StringComparer.Ordinal).Select(f => ("compile", f)),
            .. (Is("ImplicitUsings", "enable") || Is("ImplicitUsings", "true") ? ImplicitUsings : []).Concat(Items("Using", "Include").Select(UsingOf)).Select(u => ("using", u)),
            .. Items("ProjectReference", "Include").Select(i => ("project", Path.GetFullPath(i.Value.Replace('\\', '/'), Folder))),
        ]);
    }

    private static string? SharedFile(string project)
    {
        for (var at = Path.GetDirectoryName(project); at is not null; at = Path.GetDirectoryName(at))
        {
            var file = Path.Combine(at, "Directory.Build.props");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static IEnumerable<XElement> Parts(string file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(TextFile.ReadBytes(file)), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root!.Elements().Where(IsPlain);
        }
        catch (XmlException e)
        {
            throw new ProjectException($"{file}:{e.LineNumber}: this is no project: {e.Message}");
        }
    }

    private static bool IsPlain(XElement element) => element.Attribute("Condition") is null;

    private bool Is(string property, string value) => string.Equals(Property(property), value, StringComparison.OrdinalIgnoreCase);

    private string? Property(string name) => parts.Where(p => p.Name.LocalName == "PropertyGroup").Elements()
        .Where(e => e.Name.LocalName == name && IsPlain(e) && IsLiteral(e.Value))
        .Select(e => e.Value.Trim()).LastOrDefault();

    private IEnumerable<XAttribute> Items(string kind, string attribute) => parts.Where(p => p.Name.LocalName == "ItemGroup").Elements()
        .Where(e => e.Name.LocalName == kind && IsPlain(e))
        .Select(e => e.Attribute(attribute)).OfType<XAttribute>().Where(a => IsLiteral(a.Value));

    private IEnumerable<string> Matches(string attribute)
    {
        Matcher matcher = new(StringComparison.Ordinal);
        foreach (var glob in Items("Compile", attribute).SelectMany(a => a.Value.Replace('\\', '/').Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            matcher.AddInclude(glob);
        }

        return matcher.GetResultsInFullPath(Folder).Select(Path.GetFullPath);
    }

    private static bool IsLiteral(string value) => !value.Contains("$(", StringComparison.Ordinal) && !value.Contains("@(", StringComparison.Ordinal);

    private static string UsingOf(XAttribute include) => (include.Parent!.Attribute("Static")?.Value, include.Parent.Attribute("Alias")?.Value) switch
    {
        ("true" or "True", _) => "static " + include.Value,
        (_, { Length: > 0 } alias) => $"{alias} = {include.Value}",
        _ => include.Value,
    };
}
