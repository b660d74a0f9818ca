using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Conventions;
using SchemaGen.Core.Models.EntityFramework.Fluent;
using SchemaGen.Core.Models.EntityFramework.Mapping;
using SchemaGen.Core.Models.EntityFramework.Setup;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework;

/// <summary>Reads a context of EF Core as a model: its sets, what it configures, and what EF Core's conventions make of the rest.</summary>
/// <param name="sources">The source.</param>
/// <param name="context">What every part of the reading needs.</param>
internal sealed class EntityModelReader(SourceSet sources, ModelContext context)
{
    /// <summary>Reads the context that the options name, or the only one.</summary>
    public Model Read()
    {
        var classes = sources.Compilations.SelectMany(c => SourceClasses.Of(c.Assembly)).ToList();
        SchemaBuilder builder = new(context);
        HashSet<string> bodies = new(StringComparer.Ordinal);
        if (ContextChoice.Choose(ContextFinder.Find(classes), context) is { } chosen)
        {
            var model = ReadContext(chosen, classes, bodies);
            OtherConventions.Report(model, context);
            new EntitySchema(model, context, builder, sources).Build();
        }

        return builder.Build() with { Bodies = bodies };
    }

    private EntityModel ReadContext(INamedTypeSymbol type, IReadOnlyList<INamedTypeSymbol> classes, HashSet<string> bodies)
    {
        EntityModel model = new();
        SetFinder.AddTo(model, type);
        ConfigurationReader reader = new(model, sources, context, classes) { Bodies = bodies };
        new SetupReader(reader, sources, type).Read();
        BuiltInMethods.ReportMissingBase(type, reader);
        Read("ConfigureConventions", new FluentTarget.Conventions(model), type, reader);
        AttributeConvention.ReadConfigurations(model, reader);
        model.Clock.Steps = 1;
        Read("OnModelCreating", new FluentTarget.Model(model), type, reader);
        model.ConfiguredAt = model.Clock.Steps;
        new ConventionSet(model, reader.Properties, context).Apply();
        return model;
    }

    private static void Read(string name, FluentTarget target, INamedTypeSymbol type, ConfigurationReader reader)
    {
        foreach (var method in type.WithBases().SelectMany(t => t.GetMembers(name).OfType<IMethodSymbol>()).Where(m => m.Parameters.Length == 1).Take(1))
        {
            if (!reader.ReadMethod(method, [target], null, type) && !BuiltInMethods.Read(method, target, reader, new() { Type = type }))
            {
                BuiltInMethods.ReportUnread(method, type, reader);
            }
        }
    }
}
