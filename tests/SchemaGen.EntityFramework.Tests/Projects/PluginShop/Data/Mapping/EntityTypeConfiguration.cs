using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PluginShop.Core;

namespace PluginShop.Data.Mapping
{
    /// <summary>
    /// Represents database context model mapping configuration
    /// </summary>
    public partial interface IMappingConfiguration
    {
        /// <summary>
        /// Apply this mapping configuration
        /// </summary>
        void ApplyConfiguration(ModelBuilder modelBuilder);
    }

    /// <summary>
    /// Represents base entity mapping configuration
    /// </summary>
    /// <typeparam name="TEntity">Entity type</typeparam>
    public partial class AppEntityTypeConfiguration<TEntity> : IMappingConfiguration, IEntityTypeConfiguration<TEntity> where TEntity : BaseEntity
    {
        /// <summary>
        /// Developers can override this method in custom partial classes in order to add some custom configuration code
        /// </summary>
        protected virtual void PostConfigure(EntityTypeBuilder<TEntity> builder)
        {
        }

        public virtual void Configure(EntityTypeBuilder<TEntity> builder)
        {
            //add custom configuration
            this.PostConfigure(builder);
        }

        public virtual void ApplyConfiguration(ModelBuilder modelBuilder)
        {
            modelBuilder.ApplyConfiguration(this);
        }
    }

    public static class AppMappingDefaults
    {
        public static string ProductCategoryTable => "Product_Category_Mapping";
        public static string ProductPictureTable => "Product_Picture_Mapping";
        public static string ProductProductTagTable => "Product_ProductTag_Mapping";
        public static string CustomerAddressesTable => "CustomerAddresses";
        public static string CustomerCustomerRoleTable => "Customer_CustomerRole_Mapping";
    }
}
