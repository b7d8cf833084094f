import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the newsroom app. The server fills the nonce into its page and serves both. */
export default defineConfig({
  root: 'src/newsroom',
  base: '/newsroom/',
  plugins: [react()],
  build: {
    outDir: '../../dist/newsroom',
    emptyOutDir: true,
    // The content policy knows no data: address for fonts.
    assetsInlineLimit: 0,
    target: 'es2022',
    // The editor is one piece, and comes only to those who write.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/media': 'http://127.0.0.1:3000' } },
})
