using System.Reflection;
using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Rendering;

namespace SchemaGen.Tests.Architecture;

/// <summary>Who may know whom.</summary>
public sealed class AssemblyTests
{
    private static readonly string[] Hidden = ["Npgsql", "Scriban", "CommandLine", "CliWrap", "Spectre", "Humanizer"];

    [Test]
    public void Core_needs_nothing_but_the_standard_library_and_Roslyn()
    {
        var needed = typeof(Schema).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.That(needed.Where(n => n != "netstandard" && !n.StartsWith("System.", StringComparison.Ordinal) && !n.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), Is.Empty);
        Assert.That(needed.Where(n => n.StartsWith("System.IO", StringComparison.Ordinal) || n.StartsWith("System.Net", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Postgres_and_Rendering_do_not_see_each_other()
    {
        Assert.That(Load("SchemaGen.Postgres").GetReferencedAssemblies().Select(a => a.Name), Does.Not.Contain("SchemaGen.Rendering"));
        Assert.That(typeof(SqlRenderer).Assembly.GetReferencedAssemblies().Select(a => a.Name), Does.Not.Contain("SchemaGen.Postgres"));
    }

    [TestCase("SchemaGen.Core")]
    [TestCase("SchemaGen.Postgres")]
    [TestCase("SchemaGen.Rendering")]
    [TestCase("SchemaGen.Scaffolding")]
    [TestCase("SchemaGen.Migrations", "Npgsql.NpgsqlDataSource")]
    public void No_foreign_type_shows_in_a_public_surface(string assembly, string? isMeant = null) => Assert.That(
        from type in Load(assembly).GetExportedTypes()
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        from shown in Shown(member).SelectMany(Parts)
        where shown.FullName != isMeant && Array.Exists(Hidden, h => shown.Assembly.GetName().Name!.StartsWith(h, StringComparison.Ordinal))
        select $"{type.Name}.{member.Name}: {shown.FullName}",
        Is.Empty);

    private static Assembly Load(string name) => Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

    private static IEnumerable<Type> Shown(MemberInfo member) => member switch
    {
        MethodBase { IsPublic: false, IsFamily: false, IsFamilyOrAssembly: false } => [],
        FieldInfo { IsPublic: false, IsFamily: false, IsFamilyOrAssembly: false } => [],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        FieldInfo field => [field.FieldType],
        TypeInfo { IsNestedPublic: true, BaseType: { } @base } => [@base],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType
        ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : type.HasElementType ? Parts(type.GetElementType()!) : [type];
}
