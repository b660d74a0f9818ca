using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning;

/// <summary>The steps that turn one schema into another, in an order in which they can run.</summary>
public sealed record Plan(ValueList<Step> Steps)
{
    /// <summary>All that a reviewer has to know, in order.</summary>
    public IEnumerable<Hazard> Hazards => Steps.SelectMany(s => s.Hazards);
}
