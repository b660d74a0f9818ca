using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PluginShop.Core;
using PluginShop.Data.Mapping;

namespace PluginShop.Plugin.Pickup
{
    public class StorePickupPoint : BaseEntity
    {
        public string Name { get; set; } = null!;
        public decimal PickupFee { get; set; }
        public decimal? Latitude { get; set; }
    }

    public class StorePickupPointMap : AppEntityTypeConfiguration<StorePickupPoint>
    {
        public override void Configure(EntityTypeBuilder<StorePickupPoint> builder)
        {
            builder.ToTable(nameof(StorePickupPoint));
            builder.HasKey(point => point.Id);
            builder.Property(point => point.PickupFee).HasColumnType("decimal(18, 4)");
            builder.Property(point => point.Latitude).HasColumnType("decimal(18, 8)");
        }
    }
}
