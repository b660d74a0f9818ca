using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>Finds out whether a project has a context of EF Core, by its text alone: MSBuild would take seconds.</summary>
public static partial class EntityFrameworkUse
{
    /// <summary>Whether a class of the project, or of the folder, derives from DbContext.</summary>
    /// <param name="project">A .csproj, or a folder.</param>
    public static bool IsIn(string project)
    {
        var folder = File.Exists(project) ? Path.GetDirectoryName(project)! : project;
        return Directory.Exists(folder) && SourceFiles.Under(folder).Any(f => ContextBase().IsMatch(Encoding.UTF8.GetString(TextFile.ReadBytes(f))));
    }

    [GeneratedRegex(@"\bclass\s+\w+[^{;]*:\s*(\w+\.)*(DbContext|IdentityDbContext|IdentityUserContext)\b")]
    private static partial Regex ContextBase();
}
